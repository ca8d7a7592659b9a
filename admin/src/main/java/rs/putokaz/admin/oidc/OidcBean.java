package rs.putokaz.admin.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What the sign-in page says about the provider. */
@Named("oidc")
@RequestScoped
public class OidcBean {

  /** The sign-in page after the provider's answer did not let somebody in. */
  static final String REFUSED = "/sign-in.xhtml?provider=refused";

  /** Whether there is a provider. */
  public boolean isConfigured() {
    return OidcSettings.configured().isPresent();
  }

  /** What people call it. */
  public String getName() {
    return OidcSettings.configured().map(OidcSettings::name).orElse("");
  }

  /** Whether the provider's answer has just not let somebody in. */
  public boolean isRefused() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey("provider");
  }
}
