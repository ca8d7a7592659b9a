package rs.putokaz.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rs.putokaz.desk.person.factor.FactorPolicy;
import rs.putokaz.desk.person.factor.RelyingParty;
import rs.putokaz.desk.person.factor.SecretBox;
import rs.putokaz.desk.session.SessionLimits;

/**
 * What the configuration says about sign-in: {@code putokaz.second-factor} ({@code required} or
 * {@code optional}), {@code putokaz.secret-key}, {@code putokaz.session.idle} and {@code
 * putokaz.session.longest} (ISO 8601 durations), {@code putokaz.public-url}. Without a word about
 * it, only a demonstration asks nobody for a second factor.
 */
@ApplicationScoped
public class SecuritySettings {

  private static final String IDLE = "PT60M";
  private static final String LONGEST = "PT24H";

  private static Config config() {
    return ConfigProvider.getConfig();
  }

  private static String value(String name, String otherwise) {
    return config().getOptionalValue(name, String.class).orElse(otherwise);
  }

  /** Who needs a second factor. */
  @Produces
  FactorPolicy factorPolicy() {
    String standard = value("putokaz.mode", "production").equals("demo") ? "optional" : "required";
    return new FactorPolicy(!value("putokaz.second-factor", standard).equals("optional"));
  }

  /** The box for secrets; without a key nobody can set up a second factor. */
  @Produces
  SecretBox secretBox() {
    return new SecretBox(config().getValue("putokaz.secret-key", String.class));
  }

  /** The site that passkeys are for. */
  @Produces
  RelyingParty relyingParty() {
    return RelyingParty.of(publicUrl());
  }

  /** How long people stay signed in. */
  @Produces
  SessionLimits sessionLimits() {
    return new SessionLimits(
        Duration.parse(value("putokaz.session.idle", IDLE)),
        Duration.parse(value("putokaz.session.longest", LONGEST)));
  }

  /** The address that people know, without a slash at its end. */
  public static String publicUrl() {
    return value("putokaz.public-url", "http://localhost:8080").replaceAll("/+$", "");
  }
}
