package rs.putokaz.admin.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rs.putokaz.desk.machine.MachineSettings;

/** Reads which machine translates. Without settings none does. */
@ApplicationScoped
public class MachineConfiguration {

  private static final Logger LOG = Logger.getLogger(MachineConfiguration.class.getName());
  private static final String PREFIX = "putokaz.machine.";
  private static final int TIMEOUT = 60;

  @Produces
  MachineSettings settings() {
    Config config = ConfigProvider.getConfig();
    try {
      return new MachineSettings(
          text(config, "service"),
          config.getOptionalValue(PREFIX + "address", String.class).map(URI::create).orElse(null),
          text(config, "key"),
          config.getOptionalValue(PREFIX + "sensitive", Boolean.class).orElse(false),
          Duration.ofSeconds(
              config.getOptionalValue(PREFIX + "timeout", Integer.class).orElse(TIMEOUT)));
    } catch (IllegalArgumentException wrong) {
      LOG.log(Level.WARNING, "No machine translates: {0}", wrong.getMessage());
      return MachineSettings.NONE;
    }
  }

  private static String text(Config config, String name) {
    return config.getOptionalValue(PREFIX + name, String.class).orElse("");
  }
}
