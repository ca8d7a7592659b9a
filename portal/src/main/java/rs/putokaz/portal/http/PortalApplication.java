package rs.putokaz.portal.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that the portal answers is below its root. */
@ApplicationPath("/")
public class PortalApplication extends Application {}
