package rs.putokaz.admin.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rs.putokaz.desk.media.intake.ClamAv;
import rs.putokaz.desk.media.intake.Intake;
import rs.putokaz.desk.media.intake.MediaLimits;
import rs.putokaz.desk.media.intake.VirusScanner;

/** Gives the library its intake as it is configured: limits and virus scanner. */
@ApplicationScoped
public class MediaResources {

  private static final int CLAMD_PORT = 3310;
  private static final int SCAN_SECONDS = 60;
  private static final long MEGABYTE = 1024 * 1024;
  private static final long MEGAPIXEL = 1_000_000;

  /** The intake of uploads. */
  @Produces
  Intake intake() {
    return new Intake(limits(), scanner());
  }

  static MediaLimits limits() {
    MediaLimits usual = MediaLimits.USUAL;
    return new MediaLimits(
        number("putokaz.media.picture-megabytes", usual.pictureBytes() / MEGABYTE) * MEGABYTE,
        number("putokaz.media.recording-megabytes", usual.recordingBytes() / MEGABYTE) * MEGABYTE,
        number("putokaz.media.megapixels", usual.pixels() / MEGAPIXEL) * MEGAPIXEL);
  }

  private static long number(String name, long otherwise) {
    return config().getOptionalValue(name, Long.class).orElse(otherwise);
  }

  private static VirusScanner scanner() {
    Optional<String> host = config().getOptionalValue("putokaz.clamav.host", String.class);
    if (host.isEmpty()) {
      return VirusScanner.NONE;
    }
    int port = Math.toIntExact(number("putokaz.clamav.port", CLAMD_PORT));
    return new ClamAv(host.get(), port, Duration.ofSeconds(SCAN_SECONDS));
  }

  private static Config config() {
    return ConfigProvider.getConfig();
  }
}
