package rs.putokaz.admin.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rs.putokaz.desk.quality.link.LinkSettings;

/** Reads whether and how the web is asked for links; docs/operating.md lists the settings. */
@ApplicationScoped
public class LinkConfiguration {

  private static final int IN_A_MINUTE = 20;

  /** The settings at the start; a demonstration asks nobody unless it is told to. */
  @Produces
  LinkSettings settings() {
    Config config = ConfigProvider.getConfig();
    boolean demo = config.getOptionalValue("putokaz.mode", String.class).orElse("").equals("demo");
    return LinkSettings.of(
        config.getOptionalValue("putokaz.links.check", Boolean.class).orElse(!demo),
        config.getOptionalValue("putokaz.public-url", String.class).orElse("http://localhost:8080"),
        config
            .getOptionalValue("putokaz.links.per-minute", Integer.class)
            .filter(number -> number > 0)
            .orElse(IN_A_MINUTE));
  }
}
