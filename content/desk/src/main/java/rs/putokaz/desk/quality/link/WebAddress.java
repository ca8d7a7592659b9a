package rs.putokaz.desk.quality.link;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as people write them, such as {@code https://азил.срб/помоћ}. */
final class WebAddress {

  private static final Pattern FORM =
      Pattern.compile(
          "(https?)://(?:[^/?#@]*@)?([^/:?#\\[\\]]+|\\[[0-9a-fA-F:.]+\\])(:\\d{1,5})?([^#]*)(?:#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What an address may not have as it is, a per cent sign that begins no code among it. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

  private WebAddress() {}

  /** The address as it is asked for, without fragment and password; empty when it is none. */
  static Optional<URI> of(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String host = form.group(2);
      String asked = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      String port = form.group(3) == null ? "" : form.group(3);
      String path = form.group(4).startsWith("/") ? form.group(4) : "/" + form.group(4);
      URI address = new URI(form.group(1) + "://" + asked + port + encoded(path));
      return address.getHost() == null || address.getPort() > 65535
          ? Optional.empty()
          : Optional.of(address);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String path) {
    return ILLEGAL
        .matcher(path)
        .replaceAll(
            found -> {
              StringBuilder codes = new StringBuilder();
              for (byte one : found.group().getBytes(StandardCharsets.UTF_8)) {
                codes.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
              }
              return codes.toString();
            });
  }
}
