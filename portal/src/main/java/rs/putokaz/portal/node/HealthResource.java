package rs.putokaz.portal.node;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/**
 * Whether this node lives and has something to read from, for balancers. The answers have the form
 * of MicroProfile Health 4.
 */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  @Inject PortalNode node;

  /** Up as soon as anything is answered. */
  @GET
  @Path("live")
  public Response live() {
    JsonObject up =
        Json.createObjectBuilder()
            .add("status", "UP")
            .add("checks", Json.createArrayBuilder())
            .build();
    return answer(200, up);
  }

  /**
   * Up, or 503 while there is nothing to read. A database that is away does not make the node
   * unready; since when it is away stands beside it.
   */
  @GET
  @Path("ready")
  public Response ready() {
    long change = node.replica().position().changeNo();
    Instant complete = node.lastComplete();
    boolean known = complete.isAfter(Instant.MIN);
    boolean up = known || change > 0;
    String status = up ? "UP" : "DOWN";
    JsonObject replica =
        Json.createObjectBuilder()
            .add("name", "replica")
            .add("status", status)
            .add(
                "data",
                Json.createObjectBuilder()
                    .add("change", change)
                    .add("lastComplete", known ? complete.toString() : "not since the start"))
            .build();
    JsonObject health =
        Json.createObjectBuilder()
            .add("status", status)
            .add("checks", Json.createArrayBuilder().add(replica))
            .build();
    return answer(up ? 200 : 503, health);
  }

  private static Response answer(int status, JsonObject health) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(health.toString())
        .build();
  }
}
