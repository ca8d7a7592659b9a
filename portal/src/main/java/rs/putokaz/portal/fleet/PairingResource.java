package rs.putokaz.portal.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import rs.putokaz.portal.kiosk.KioskContent;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.kiosk.Device;
import rs.putokaz.published.kiosk.DeviceKey;
import rs.putokaz.published.kiosk.Devices;
import rs.putokaz.published.kiosk.FleetLine;
import rs.putokaz.published.kiosk.Pairings;

/** How a screen is taken in (after RFC 8628). */
@Path("api/kiosk/v1/pair")
public class PairingResource {

  private static final int MOST_BYTES = 400;
  private static final Duration VALID = Duration.ofSeconds(600);
  private static final int INTERVAL = 5;

  @Inject Pairings pairings;
  @Inject FleetLine line;
  @Inject Devices devices;
  @Inject KioskContent content;
  @Inject Settings settings;
  @Inject Clock clock;

  /** Begins: a code for people, and a secret with which the screen asks. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response begin(@Context HttpServletRequest request, InputStream body) throws IOException {
    DeviceKey key =
        DeviceKey.of(read(body).path("key").asText())
            .orElseThrow(() -> new BadRequestException("no key on P-256"));
    try {
      Pairings.Begun begun =
          pairings
              .begin(key, request.getRemoteAddr())
              .orElseThrow(() -> new ClientErrorException(Response.Status.TOO_MANY_REQUESTS));
      ObjectNode answer =
          ItemJson.mapper()
              .createObjectNode()
              .put("deviceCode", begun.deviceCode())
              .put("userCode", begun.userCode())
              .put("expiresIn", VALID.toSeconds())
              .put("expiresAt", clock.instant().plus(VALID).toString())
              .put("interval", INTERVAL)
              .put("address", settings.publicUrl() + "/admin/kiosk-pair.xhtml");
      ArrayNode signs = answer.putArray("signs");
      key.signs()
          .forEach(sign -> signs.addObject().put("name", sign.name()).put("path", sign.path()));
      return answer(Response.ok(), answer);
    } catch (SQLException away) {
      throw new ServiceUnavailableException("the database is away", 60L, away);
    }
  }

  /** Asks whether somebody has approved it; then gives the token, once. */
  @POST
  @Path("token")
  @Consumes(MediaType.WILDCARD)
  public Response token(InputStream body) throws IOException {
    try {
      Pairings.Poll poll = pairings.poll(read(body).path("deviceCode").asText());
      ObjectNode answer = ItemJson.mapper().createObjectNode();
      if (poll.token() == null) {
        return answer(Response.status(400), answer.put("error", poll.state()));
      }
      line.look(poll.kiosk());
      Device device = devices.find(poll.kiosk()).orElseThrow();
      answer
          .put("kiosk", device.id().toString())
          .put("token", poll.token())
          .put("centre", device.centre().toUpperCase(java.util.Locale.ROOT))
          .put("name", device.name())
          .put("contentKey", content.publicKey().orElse(""));
      return answer(Response.ok(), answer);
    } catch (SQLException away) {
      throw new ServiceUnavailableException("the database is away", 60L, away);
    }
  }

  private static JsonNode read(InputStream body) throws IOException {
    byte[] bytes = DeviceCheck.body(body, MOST_BYTES);
    try {
      return ItemJson.mapper().readTree(bytes);
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new BadRequestException("not JSON", e);
    }
  }

  private static Response answer(Response.ResponseBuilder answer, ObjectNode json) {
    return answer
        .type("application/json;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .entity(json.toString())
        .build();
  }
}
