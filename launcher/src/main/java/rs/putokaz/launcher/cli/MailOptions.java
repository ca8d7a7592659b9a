package rs.putokaz.launcher.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import rs.putokaz.launcher.LaunchFailure;

/** The options that say by which server letters are sent; without a host none are. */
final class MailOptions {

  /** How the way to the server can be protected. */
  enum Encryption {
    none,
    tls,
    starttls
  }

  /** The environment variable with the password of {@code --mail-user}; the server reads it. */
  static final String PASSWORD_VARIABLE = "PUTOKAZ_MAIL_PASSWORD";

  @Option(
      names = "--mail-host",
      paramLabel = "HOST",
      description = "The mail server; without one letters wait and are not sent.")
  private String host;

  @Option(
      names = "--mail-port",
      paramLabel = "PORT",
      defaultValue = "587",
      description = "Its port (default: 587).")
  private int port;

  @Option(
      names = "--mail-encryption",
      paramLabel = "WORD",
      defaultValue = "starttls",
      description = "none, tls or starttls (default: starttls).")
  private Encryption encryption;

  @Option(
      names = "--mail-user",
      paramLabel = "NAME",
      description =
          "The user of the mail server. Its password: environment variable "
              + PASSWORD_VARIABLE
              + ", or --mail-password-file.")
  private String user;

  @Option(
      names = "--mail-password-file",
      paramLabel = "FILE",
      description = "A file with nothing but that password.")
  private Path passwordFile;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "The address that letters come from.")
  private String from;

  /**
   * Hands the settings to the back-office.
   *
   * @throws LaunchFailure when something is missing
   */
  void apply() {
    if (host == null) {
      if (from != null || user != null || passwordFile != null) {
        throw new LaunchFailure("Options of mail are of use only together with --mail-host.");
      }
      return;
    }
    if (from == null || !from.matches("[^@\\s]+@[^@\\s]+")) {
      throw new LaunchFailure("--mail-host needs --mail-from, the address that letters come from.");
    }
    if (passwordFile != null && !Files.isReadable(passwordFile)) {
      throw new LaunchFailure("The file " + passwordFile + " can't be read.");
    }
    set("host", host);
    set("port", Integer.toString(port));
    set("encryption", encryption.name());
    set("from", from);
    if (user != null) {
      set("user", user);
    }
    if (passwordFile != null) {
      set("password-file", passwordFile.toAbsolutePath().toString());
    }
  }

  private static void set(String name, String value) {
    System.setProperty("putokaz.mail." + name, value);
  }
}
