package rs.putokaz.portal.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.kiosk.Device;
import rs.putokaz.published.kiosk.Devices;
import rs.putokaz.published.kiosk.FleetLine;
import rs.putokaz.published.kiosk.OpenCommand;
import rs.putokaz.published.replica.ReplicaListener;

/** All open streams of this node. Each gets what its screen does not know yet. For all threads. */
public class Streams implements ReplicaListener {

  private static final Logger LOG = Logger.getLogger(Streams.class.getName());

  /** Proxies close what is silent for longer. */
  private static final Duration COMMENT = Duration.ofSeconds(25);

  private final Devices devices;
  private final FleetNews news;
  private final Clock clock;
  private final Set<Stream> open = ConcurrentHashMap.newKeySet();
  private boolean listening;
  private volatile FleetLine line;

  /** None so far. */
  public Streams(Devices devices, FleetNews news, Clock clock) {
    this.devices = devices;
    this.news = news;
    this.clock = clock;
  }

  /** Takes the line on which commands come. */
  public void use(FleetLine itsLine) {
    line = itsLine;
  }

  void add(Stream stream) {
    open.add(stream);
    tell(stream);
  }

  void remove(Stream stream) {
    stream.gone();
    open.remove(stream);
  }

  /** How many there are. */
  int count() {
    return open.size();
  }

  @Override
  public void changed(Set<ItemKey> items) {
    if (items.stream().anyMatch(key -> key.type() == ItemType.ALERT)) {
      open.forEach(this::tell);
    }
  }

  /** Looks what is new for each screen; called each second. */
  public void tick() {
    if (!listening) {
      news.listen(this);
      listening = true;
    }
    open.forEach(this::tell);
  }

  private void tell(Stream stream) {
    Optional<Device> device = devices.find(stream.device()).filter(one -> !one.revoked());
    if (device.isEmpty() || stream.isEnded()) {
      stream.end();
      open.remove(stream);
      return;
    }
    synchronized (stream) {
      try {
        tell(stream, device.get(), clock.instant());
      } catch (RuntimeException fault) {
        // The others have to hear of an alarm all the same; this one opens another stream.
        LOG.log(Level.WARNING, "A screen was not told what is new", fault);
        stream.end();
        open.remove(stream);
      }
    }
  }

  private void tell(Stream stream, Device device, Instant now) {
    FleetNews.Alerts alerts = news.alerts(device);
    if (stream.isNewAlertTag(alerts.tag())) {
      String data = "{\"alertGen\":\"" + alerts.tag() + "\",\"alerts\":" + alerts.json() + "}";
      stream.send("event: alerts\nid: " + alerts.tag() + "\ndata: " + data + "\n\n", now);
    }
    if (stream.isNewSettingsNo(device.settingsNo())) {
      ObjectNode data = ItemJson.mapper().createObjectNode().put("settingsNo", device.settingsNo());
      data.set("settings", news.settings(device));
      stream.send("event: settings\ndata: " + data + "\n\n", now);
    }
    for (OpenCommand command : line.commands(device.id())) {
      if (command.expiresAt().isAfter(now) && stream.isNewCommand(command.id())) {
        stream.send("event: command\ndata: " + DeviceResource.json(command) + "\n\n", now);
      }
    }
    long root = news.rootGeneration();
    if (stream.isNewRoot(root)) {
      stream.send("event: root\ndata: {\"rootGen\":" + root + "}\n\n", now);
    }
    if (stream.lastWrite().isBefore(now.minus(COMMENT))) {
      stream.send(":\n\n", now);
    }
  }
}
