package rs.putokaz.published.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import rs.putokaz.published.document.ItemJson;

/**
 * What a screen says of itself each minute.
 *
 * @param row as {@code published.take_beats} takes it
 * @param results of commands, as that takes them
 * @param seen what came of alarms on it, as that takes it
 */
public record Beat(ObjectNode row, List<ObjectNode> results, List<ObjectNode> seen) {

  /** Most bytes of a beat. */
  public static final int MOST_BYTES = 1000;

  private static final Duration OLDEST = Duration.ofDays(366);

  /**
   * Reads one.
   *
   * @param json as the screen wrote it
   * @param signedAt by the clock of the screen
   * @param now by the clock of the node
   * @return empty when it is none
   */
  public static Optional<Beat> of(Device device, byte[] json, Instant signedAt, Instant now) {
    try {
      JsonNode said = ItemJson.mapper().readTree(json);
      if (said == null || !said.isObject()) {
        return Optional.empty();
      }
      List<ObjectNode> results = new ArrayList<>();
      for (JsonNode one : said.path("done")) {
        ObjectNode result = stamped(device, now);
        result.put("command", UUID.fromString(one.path(0).asText()).toString());
        result.put("state", text(one.path(1))).put("detail", text(one.path(2)));
        results.add(result);
      }
      List<ObjectNode> seen = new ArrayList<>();
      for (JsonNode one : said.path("seen")) {
        ObjectNode receipt = stamped(device, now);
        receipt.put("alert", UUID.fromString(one.path(0).asText()).toString());
        receipt.put("what", text(one.path(1)));
        seen.add(receipt.put("at", within(one.path(2).asLong(), now).toString()));
      }
      return Optional.of(new Beat(row(device, said, signedAt, now), results, seen));
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static ObjectNode row(Device device, JsonNode said, Instant signedAt, Instant now) {
    ObjectNode row = stamped(device, now);
    row.put("signed", signedAt.toString())
        .put("boot", text(said.path("boot")))
        .put("state", text(said.path("state")))
        .put("gen", said.path("gen").asLong())
        .put("tick", said.path("tick").asLong())
        .put("touch", said.path("touch").asInt())
        .put("display", said.path("display").asBoolean(true))
        .put("free", said.path("free").asInt())
        .put("queue", said.path("queue").asInt())
        .put("skew", said.path("skew").asInt())
        .put("faults", faults(said.path("faults")));
    return row;
  }

  private static ObjectNode stamped(Device device, Instant now) {
    return ItemJson.mapper()
        .createObjectNode()
        .put("kiosk", device.id().toString())
        .put("at", now.toString());
  }

  private static String faults(JsonNode list) {
    return list instanceof ArrayNode
        ? StreamSupport.stream(list.spliterator(), false)
            .map(Beat::text)
            .collect(Collectors.joining(", "))
        : "";
  }

  /** PostgreSQL can't keep the character 0. */
  private static String text(JsonNode said) {
    return said.asText().replaceAll("\\p{Cntrl}", " ");
  }

  /** A screen that was without network for long tells late, but not of another age. */
  private static Instant within(long millis, Instant now) {
    Instant oldest = now.minus(OLDEST);
    Instant at = millis < oldest.toEpochMilli() ? oldest : Instant.ofEpochMilli(millis);
    return at.isAfter(now) ? now : at;
  }
}
