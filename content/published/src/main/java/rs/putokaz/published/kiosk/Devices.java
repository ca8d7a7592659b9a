package rs.putokaz.published.kiosk;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.published.document.ItemJson;

/**
 * The screens that this node knows, in memory and in a file, so that it knows them after a start
 * without the database too. For all threads.
 */
public final class Devices {

  private static final Logger LOG = Logger.getLogger(Devices.class.getName());

  private final Path file;
  private volatile Map<UUID, Device> byId;
  private volatile Map<String, UUID> byToken;
  private volatile boolean known;

  /**
   * Begins with what was known when the node stopped.
   *
   * @param file where it is kept
   */
  public Devices(Path file) {
    this.file = file;
    byId = Map.of();
    byToken = Map.of();
    if (Files.exists(file)) {
      try {
        show(ItemJson.mapper().readValue(file.toFile(), new TypeReference<List<Device>>() {}));
        known = true;
      } catch (IOException broken) {
        LOG.log(Level.WARNING, "The list of kiosks cannot be read; it is fetched anew", broken);
      }
    }
  }

  /** Whether the list was ever complete. */
  public boolean isKnown() {
    return known;
  }

  /** The screen of that id. */
  public Optional<Device> find(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The screen with the token of that hash, whether or not it is still taken. */
  Optional<Device> withToken(String hash) {
    return Optional.ofNullable(byToken.get(hash)).map(byId::get);
  }

  /** Takes in those that are new or different; none is a list that is complete. */
  synchronized void change(Collection<Device> changed) {
    Map<UUID, Device> next = new HashMap<>(byId);
    changed.forEach(device -> next.merge(device.id(), device, Devices::later));
    if (!next.equals(byId)) {
      show(next.values());
      keep(next.values());
    }
  }

  /** Takes the whole list. */
  synchronized void replace(Collection<Device> all) {
    Map<UUID, Device> before = byId;
    show(
        all.stream()
            .map(
                device ->
                    before.containsKey(device.id())
                        ? later(before.get(device.id()), device)
                        : device)
            .toList());
    known = true;
    if (!byId.equals(before)) {
      keep(byId.values());
    }
  }

  /** What was read before a screen changed may arrive after it. */
  private static Device later(Device known, Device read) {
    boolean isOld =
        known.revoked() && !read.revoked()
            || known.settingsNo() > read.settingsNo()
            || known.tokenSince() != null
                && (read.tokenSince() == null || known.tokenSince().isAfter(read.tokenSince()));
    return isOld ? known : read;
  }

  private void show(Collection<Device> all) {
    Map<UUID, Device> devices = new HashMap<>();
    Map<String, UUID> tokens = new HashMap<>();
    for (Device device : all) {
      devices.put(device.id(), device);
      tokens.put(device.formerHash(), device.id());
      tokens.put(device.tokenHash(), device.id());
    }
    tokens.remove("");
    byId = devices;
    byToken = tokens;
  }

  private void keep(Collection<Device> all) {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      ItemJson.mapper().writeValue(fresh.toFile(), List.copyOf(all));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The list of kiosks cannot be kept", e);
    }
  }
}
