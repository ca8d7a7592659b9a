package rs.putokaz.admin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rs.putokaz.desk.mail.MailSettings;
import rs.putokaz.desk.mail.MailSettings.Encryption;

/** Reads the settings of the mail server; docs/operating.md lists them. */
@ApplicationScoped
public class MailResources {

  private static final int SUBMISSION = 587;

  /** The settings at the start; without a host nothing is sent. */
  @Produces
  MailSettings settings() {
    Config config = ConfigProvider.getConfig();
    String publicUrl = text("public-url").orElse("http://localhost:8080");
    Optional<String> host = text("mail.host");
    if (host.isEmpty()) {
      return MailSettings.none(publicUrl);
    }
    return new MailSettings(
        host.get(),
        config.getOptionalValue("putokaz.mail.port", Integer.class).orElse(SUBMISSION),
        Encryption.valueOf(text("mail.encryption").orElse("starttls").toUpperCase(Locale.ROOT)),
        text("mail.user").orElse(""),
        text("mail.password")
            .or(() -> text("mail.password-file").map(MailResources::read))
            .orElse(""),
        text("mail.from")
            .orElseThrow(() -> new IllegalStateException("putokaz.mail.from is missing")),
        publicUrl);
  }

  private static Optional<String> text(String name) {
    return ConfigProvider.getConfig().getOptionalValue("putokaz." + name, String.class);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the password of the mail server", e);
    }
  }
}
