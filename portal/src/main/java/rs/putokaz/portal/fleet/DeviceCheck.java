package rs.putokaz.portal.fleet;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import rs.putokaz.published.kiosk.Device;
import rs.putokaz.published.kiosk.Gate;
import rs.putokaz.published.kiosk.SignedRequest;

/** The headers of a signed request, and the answer to one that is refused. */
final class DeviceCheck {

  static final String TIME = "Putokaz-Time";
  static final String NONCE = "Putokaz-Nonce";
  static final String SIGNATURE = "Putokaz-Signature";
  static final String REASON = "Putokaz-Reason";

  private static final String SCHEME = "Kiosk ";

  private DeviceCheck() {}

  /** The token of an {@code Authorization: Kiosk …}; null without one. */
  static String token(String authorization) {
    return authorization != null && authorization.startsWith(SCHEME)
        ? authorization.substring(SCHEME.length())
        : null;
  }

  static SignedRequest read(String method, UriInfo address, HttpHeaders headers, byte[] body) {
    String query = address.getRequestUri().getRawQuery();
    String path = address.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    return new SignedRequest(
        method,
        path,
        body,
        token(headers.getHeaderString("Authorization")),
        headers.getHeaderString(TIME),
        headers.getHeaderString(NONCE),
        headers.getHeaderString(SIGNATURE));
  }

  /** Who asks; anybody else is refused. */
  static Device admit(Gate gate, SignedRequest request) {
    Gate.Entry entry = gate.admit(request);
    if (entry.refusal() != null) {
      throw refused(entry.refusal());
    }
    return entry.device();
  }

  /**
   * What was sent.
   *
   * @throws ClientErrorException with status 413 when it is too long
   */
  static byte[] body(InputStream body, int most) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return bytes;
  }

  static int status(Gate.Refusal refusal) {
    return refusal == Gate.Refusal.UNREADY ? 503 : 401;
  }

  static String word(Gate.Refusal refusal) {
    return refusal.name().toLowerCase(Locale.ROOT);
  }

  /** The answer, which says why; a screen with a wrong clock sets it by the header {@code Date}. */
  static WebApplicationException refused(Gate.Refusal refusal) {
    return new WebApplicationException(
        Response.status(status(refusal))
            .header(REASON, word(refusal))
            .header("Cache-Control", "no-store")
            .build());
  }
}
