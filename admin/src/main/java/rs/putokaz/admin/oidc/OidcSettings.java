package rs.putokaz.admin.oidc;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rs.putokaz.admin.security.SecuritySettings;

/**
 * The provider of identities as the configuration names it: {@code putokaz.oidc.issuer}, {@code
 * putokaz.oidc.client-id}, {@code putokaz.oidc.client-secret} and {@code putokaz.oidc.name}.
 *
 * @param name what people call it
 */
record OidcSettings(String issuer, String clientId, String clientSecret, String name) {

  /** The provider; empty when none is configured. */
  static Optional<OidcSettings> configured() {
    Optional<String> issuer = value("issuer");
    Optional<String> id = value("client-id");
    Optional<String> secret = value("client-secret");
    return issuer.isEmpty() || id.isEmpty() || secret.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OidcSettings(
                issuer.get(), id.get(), secret.get(), value("name").orElse("OpenID Connect")));
  }

  private static Optional<String> value(String name) {
    Config config = ConfigProvider.getConfig();
    return config.getOptionalValue("putokaz.oidc." + name, String.class);
  }

  /** Where the provider sends people back to; to be registered there. */
  String redirect() {
    return SecuritySettings.publicUrl() + "/admin/oidc/callback";
  }

  /** Never tells the secret. */
  @Override
  public String toString() {
    return "OidcSettings[" + issuer + "]";
  }
}
