package rs.putokaz.portal.fleet;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.kiosk.Device;
import rs.putokaz.published.kiosk.Gate;
import rs.putokaz.published.kiosk.KioskReports;
import rs.putokaz.published.kiosk.KioskReports.LocalAlarm;
import rs.putokaz.published.kiosk.KioskReports.Opening;
import rs.putokaz.published.replica.Catalogue;
import rs.putokaz.published.replica.ItemSummary;

/**
 * What a screen hands in besides its beats; each request is signed. All of it may come twice: a
 * screen repeats what it had no answer to.
 */
@Path("api/kiosk/v1")
@Consumes(MediaType.WILDCARD)
public class DeviceReports {

  private static final int SHOT_BYTES = 20 * 1024;
  private static final int ALARM_BYTES = 400;
  private static final int COUNTS_BYTES = 128 * 1024;
  private static final int MOST_ROWS = 5000;

  @Inject Gate gate;
  @Inject KioskReports reports;
  @Inject PortalNode node;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  private interface Telling {
    boolean tell() throws SQLException;
  }

  /** A small picture of what it shows, for who asked for it at the desk. */
  @POST
  @Path("shot/{command}")
  public Response shot(@PathParam("command") String command, InputStream body) throws IOException {
    byte[] picture = DeviceCheck.body(body, SHOT_BYTES);
    Device device = admit(picture);
    if (!isPicture(picture)) {
      throw new BadRequestException("no picture");
    }
    return tell(() -> reports.shot(device, id(command), picture));
  }

  /** An alarm that staff raised on it, or ended. */
  @POST
  @Path("alarm")
  public Response alarm(InputStream body) throws IOException {
    byte[] bytes = DeviceCheck.body(body, ALARM_BYTES);
    Device device = admit(bytes);
    JsonNode said = json(bytes);
    AlertPhrase kind =
        AlertPhrase.of(said.path("phrase").asText())
            .orElseThrow(() -> new BadRequestException("no kind of alarm"));
    LocalAlarm alarm =
        new LocalAlarm(
            id(said.path("id").asText()),
            kind.word(),
            said.path("place").asText(),
            said.path("drill").asBoolean(),
            moment(said.path("raisedAt").asText()),
            moment(said.path("expiresAt").asText()));
    return tell(() -> reports.alarm(device, alarm));
  }

  /** How often pages were opened on it. */
  @POST
  @Path("counts")
  public Response counts(InputStream body) throws IOException {
    byte[] bytes = DeviceCheck.body(body, COUNTS_BYTES);
    Device device = admit(bytes);
    JsonNode said = json(bytes);
    if (!(said.path("rows") instanceof ArrayNode rows) || rows.size() > MOST_ROWS) {
      throw new BadRequestException("no counts");
    }
    UUID batch = id(said.path("batch").asText());
    Catalogue catalogue = node.replica().catalogue();
    List<Opening> openings = new ArrayList<>();
    for (JsonNode row : rows) {
      String page = row.path("page").asText();
      boolean known = Languages.find(row.path("language").asText()).isPresent();
      if (known && row.path("n").asLong() > 0) {
        openings.add(
            new Opening(
                page,
                row.path("language").asText(),
                moment(row.path("hour").asText()),
                isPrivate(page, catalogue) ? "" : device.centre(),
                row.path("n").asLong()));
      }
    }
    return tell(() -> reports.counts(batch, openings));
  }

  /** In which centre somebody read of it is nobody's business. */
  private static boolean isPrivate(String page, Catalogue catalogue) {
    String slug = page.substring(page.indexOf('/') + 1);
    return page.startsWith("info/")
        ? catalogue.article(slug).map(ItemSummary::sensitive).orElse(true)
        : page.startsWith("topics/") && catalogue.topic(slug).map(Topic::sensitive).orElse(true);
  }

  private Device admit(byte[] body) {
    return DeviceCheck.admit(gate, DeviceCheck.read("POST", address, headers, body));
  }

  private static Response tell(Telling telling) {
    try {
      if (!telling.tell()) {
        throw new NotFoundException("nobody waits for it");
      }
      return Response.noContent().build();
    } catch (SQLException away) {
      throw new ServiceUnavailableException("the database is away", 60L, away);
    }
  }

  private static JsonNode json(byte[] bytes) throws IOException {
    try {
      return ItemJson.mapper().readTree(bytes);
    } catch (JacksonException e) {
      throw new BadRequestException("not JSON", e);
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("no id", e);
    }
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException("no moment", e);
    }
  }

  /** JPEG or WebP by their first bytes: it is shown to people at the desk. */
  private static boolean isPicture(byte[] bytes) {
    return bytes.length > 12
        && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8
            || bytes[0] == 'R' && bytes[1] == 'I' && bytes[8] == 'W' && bytes[9] == 'E');
  }
}
