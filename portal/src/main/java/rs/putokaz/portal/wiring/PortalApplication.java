package rs.putokaz.portal.wiring;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that the portal answers is below its root. */
@ApplicationPath("/")
public class PortalApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    // Jersey would describe itself and every class to whoever asks; the API does so at /openapi.
    // And it would make redirections absolute, with whatever name of this host the request claims.
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        "jersey.config.server.headers.location.relative.resolution.disabled",
        true);
  }
}
