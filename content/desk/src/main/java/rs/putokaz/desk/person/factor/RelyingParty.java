package rs.putokaz.desk.person.factor;

import java.net.URI;

/**
 * The site that passkeys are made for.
 *
 * @param id host name, such as {@code portal.example.org}
 * @param origin scheme, host and port as browsers see them
 */
public record RelyingParty(String id, String origin) {

  /** The site of that public address. */
  public static RelyingParty of(String publicUrl) {
    URI address = URI.create(publicUrl);
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return new RelyingParty(
        address.getHost(), address.getScheme() + "://" + address.getHost() + port);
  }
}
