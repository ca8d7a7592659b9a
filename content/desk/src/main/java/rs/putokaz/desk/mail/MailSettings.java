package rs.putokaz.desk.mail;

import java.util.Objects;

/**
 * The mail server and the sender.
 *
 * @param host name of the server; empty when there is none, and no letter is sent
 * @param user empty when the server asks for no password
 * @param from address of the sender
 * @param publicUrl address of the site that readers know, without a slash at its end
 */
public record MailSettings(
    String host,
    int port,
    Encryption encryption,
    String user,
    String password,
    String from,
    String publicUrl) {

  /** How the way to the server is protected. */
  public enum Encryption {
    /** Not at all: for a server on this machine. */
    NONE,
    /** From the first word. */
    TLS,
    /** After the greeting; without it nothing is sent. */
    STARTTLS
  }

  /** Checks that nothing is missing. */
  public MailSettings {
    Objects.requireNonNull(host);
    Objects.requireNonNull(encryption);
    Objects.requireNonNull(user);
    Objects.requireNonNull(password);
    Objects.requireNonNull(from);
    publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /** No mail server: letters stay in the outbox. */
  public static MailSettings none(String publicUrl) {
    return new MailSettings("", 0, Encryption.NONE, "", "", "", publicUrl);
  }

  /** Whether letters are sent. */
  public boolean isConfigured() {
    return !host.isEmpty();
  }

  /** Address of a page of the back-office, such as {@code inbox.xhtml}. */
  public String deskPage(String page) {
    return publicUrl + "/admin/" + page;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host.isEmpty() ? "no mail server" : host + ":" + port;
  }
}
