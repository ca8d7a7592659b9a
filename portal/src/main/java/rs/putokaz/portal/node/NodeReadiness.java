package rs.putokaz.portal.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this node has something to read from, for balancers ({@code /health/ready}, MicroProfile
 * Health). A database that is away does not make it unready; since when it is away stands beside
 * it.
 */
@Readiness
@ApplicationScoped
public class NodeReadiness implements HealthCheck {

  @Inject PortalNode node;

  @Override
  public HealthCheckResponse call() {
    long change = node.replica().position().changeNo();
    Instant complete = node.lastComplete();
    boolean known = complete.isAfter(Instant.MIN);
    return HealthCheckResponse.named("replica")
        .status(known || change > 0)
        .withData("change", change)
        .withData("lastComplete", known ? complete.toString() : "not since the start")
        .build();
  }
}
