package rs.putokaz.portal.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemType;

/** Alarms for phones and the systems of others; docs/alerts.md is their contract. */
@Path("")
public class AlertsResource {

  private static final String JSON = "application/json;charset=UTF-8";

  @Inject PortalNode node;
  @Inject CapAlerts cap;

  /** The alarms that hold, in few words: at most 1 KB for three of them. */
  @GET
  @Path("alerts.json")
  public ReadyPage all() {
    ArrayNode all = ItemJson.mapper().createArrayNode();
    for (Alert alert : node.replica().catalogue().alerts()) {
      ObjectNode one = all.addObject().put("id", alert.slug()).put("phrase", alert.phrase());
      AlertPhrase.of(alert.phrase()).ifPresent(kind -> one.put("level", kind.level().word()));
      one.put("drill", alert.drill()).put("clear", alert.clear());
      alert.centres().forEach(one.withArray("centres")::add);
      one.put("raisedAt", alert.raisedAt().toString());
      one.put("expires", alert.expires().toString());
    }
    return answer(all);
  }

  /** An alarm in the Common Alerting Protocol 1.2 of OASIS. */
  @GET
  @Path("alerts/{id: [0-9a-f-]{36}}.cap")
  public ReadyPage cap(@PathParam("id") String id) {
    Alert alert =
        node.replica().catalogue().alerts().stream()
            .filter(one -> one.slug().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return xml("application/cap+xml;charset=UTF-8", cap.alert(alert, node.replica().catalogue()));
  }

  /** The alarms that hold as an Atom feed (RFC 4287) of CAP messages. */
  @GET
  @Path("alerts.atom")
  public ReadyPage feed() {
    return xml("application/atom+xml;charset=UTF-8", cap.feed(node.replica().catalogue()));
  }

  private static ReadyPage xml(String type, byte[] body) {
    return ReadyPage.of(200, type, body, ReadyPage.Caching.REVALIDATE, sources());
  }

  private static ReadyPage answer(ArrayNode json) {
    try {
      byte[] body = ItemJson.mapper().writeValueAsBytes(json);
      return ReadyPage.of(200, JSON, body, ReadyPage.Caching.REVALIDATE, sources());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static Set<String> sources() {
    Sources sources = new Sources();
    sources.list(ItemType.ALERT);
    sources.list(ItemType.CENTRE);
    return sources.names();
  }
}
