package rs.putokaz.portal.wiring;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Gives the parts to the resources that ask for them by {@code @Inject}. */
@Provider
public class ResourceParts implements Feature {

  @Context ServletContext application;

  @Override
  public boolean configure(FeatureContext context) {
    context.register(application.getAttribute(PortalParts.BINDINGS));
    return true;
  }
}
