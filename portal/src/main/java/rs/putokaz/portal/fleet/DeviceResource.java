package rs.putokaz.portal.fleet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.kiosk.Beat;
import rs.putokaz.published.kiosk.Device;
import rs.putokaz.published.kiosk.FleetLine;
import rs.putokaz.published.kiosk.Gate;
import rs.putokaz.published.kiosk.OpenCommand;
import rs.putokaz.published.kiosk.Pairings;
import rs.putokaz.published.kiosk.SignedRequest;

/** What a screen that was taken in asks and tells; each request is signed. */
@Path("api/kiosk/v1")
public class DeviceResource {

  private static final int SECONDS = 60;
  private static final int SECONDS_IN_DANGER = 30;

  @Inject Gate gate;
  @Inject FleetLine line;
  @Inject FleetNews news;
  @Inject Pairings pairings;
  @Inject Clock clock;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  /** Says how it is, and hears in short what is new. */
  @POST
  @Path("beat")
  @Consumes(MediaType.WILDCARD)
  public Response beat(InputStream body) throws IOException {
    byte[] json = DeviceCheck.body(body, Beat.MOST_BYTES);
    SignedRequest request = DeviceCheck.read("POST", address, headers, json);
    Device device = admit(request);
    Beat beat =
        Beat.of(device, json, request.signedAt(), clock.instant())
            .orElseThrow(() -> new BadRequestException("not a beat"));
    line.note(beat);
    FleetNews.Alerts alerts = news.alerts(device);
    ObjectNode answer =
        ItemJson.mapper()
            .createObjectNode()
            .put("time", clock.millis())
            .put("rootGen", news.rootGeneration())
            .put("alertGen", alerts.tag())
            .put("settingsNo", device.settingsNo())
            .put("interval", alerts.any() ? SECONDS_IN_DANGER : SECONDS);
    ArrayNode commands = answer.putArray("commands");
    line.commands(device.id()).forEach(command -> commands.add(json(command)));
    return answer(answer);
  }

  /** Alerts and settings as they are now. */
  @GET
  @Path("state")
  public Response state() throws IOException {
    Device device = admit(DeviceCheck.read("GET", address, headers, new byte[0]));
    FleetNews.Alerts alerts = news.alerts(device);
    ObjectNode answer =
        ItemJson.mapper()
            .createObjectNode()
            .put("alertGen", alerts.tag())
            .put("settingsNo", device.settingsNo());
    answer.set("alerts", ItemJson.mapper().readTree(alerts.json()));
    answer.set("settings", news.settings(device));
    return answer(answer);
  }

  /** A new token for the one that it asks with. */
  @POST
  @Path("token")
  @Consumes(MediaType.WILDCARD)
  public Response token(InputStream body) throws IOException {
    SignedRequest request = DeviceCheck.read("POST", address, headers, DeviceCheck.body(body, 0));
    Device device = admit(request);
    try {
      String token =
          pairings
              .rotate(device, request.token(), request.signedAt())
              .orElseThrow(() -> DeviceCheck.refused(Gate.Refusal.REPLAY));
      line.look(device.id());
      return answer(ItemJson.mapper().createObjectNode().put("token", token));
    } catch (SQLException away) {
      throw new ServiceUnavailableException("the database is away", 60L, away);
    }
  }

  private Device admit(SignedRequest request) {
    return DeviceCheck.admit(gate, request);
  }

  private static Response answer(ObjectNode json) {
    return Response.ok(json.toString(), "application/json;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .build();
  }

  static ObjectNode json(OpenCommand command) {
    try {
      ObjectNode json =
          ItemJson.mapper()
              .createObjectNode()
              .put("id", command.id().toString())
              .put("name", command.name());
      json.set("args", ItemJson.mapper().readTree(command.args()));
      return json.put("expiresAt", command.expiresAt().toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the back-office writes commands", e);
    }
  }
}
