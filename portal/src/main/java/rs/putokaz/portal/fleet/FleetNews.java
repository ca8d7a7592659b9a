package rs.putokaz.portal.fleet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rs.putokaz.portal.alert.AlertWriter;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.kiosk.Device;
import rs.putokaz.published.kiosk.Secret;
import rs.putokaz.published.replica.ReplicaListener;

/** What a screen has to know at the moment. For all threads. */
public class FleetNews {

  private static final int TAG = 12;

  private final PortalNode node;
  private volatile Written written = new Written(List.of(), new ConcurrentHashMap<>());

  /** What was written of one list of alarms, by centre: never of another one. */
  private record Written(List<Alert> from, Map<String, Alerts> byCentre) {}

  /**
   * The alarms of a screen.
   *
   * @param tag the same for the same alarms, on every node
   * @param json list of them
   * @param any whether there are any
   */
  record Alerts(String tag, String json, boolean any) {}

  /** News of what that node has. */
  public FleetNews(PortalNode node) {
    this.node = node;
  }

  /** Hears from now on of each change of what is published; waits until the replica is there. */
  void listen(ReplicaListener listener) {
    node.replica().addListener(listener);
  }

  /** Number of the last change of what is published. */
  long rootGeneration() {
    return node.replica().position().changeNo();
  }

  /** The alarms that concern people before that screen. */
  Alerts alerts(Device device) {
    List<Alert> alerts = node.replica().catalogue().alerts();
    Written present = written;
    if (!alerts.equals(present.from())) {
      present = new Written(alerts, new ConcurrentHashMap<>());
      written = present;
    }
    return present.byCentre().computeIfAbsent(device.centre(), centre -> write(alerts, centre));
  }

  private static Alerts write(List<Alert> alerts, String centre) {
    ArrayNode list = AlertWriter.ofCentre(alerts, centre);
    String json = list.toString();
    return new Alerts(Secret.hash(json).substring(0, TAG), json, !list.isEmpty());
  }

  /** The settings of a screen, with its name and its centre. */
  ObjectNode settings(Device device) {
    try {
      ObjectNode settings = (ObjectNode) ItemJson.mapper().readTree(device.settings());
      return settings.put("name", device.name()).put("centre", device.centre());
    } catch (IOException e) {
      throw new UncheckedIOException("the back-office writes settings", e);
    }
  }
}
