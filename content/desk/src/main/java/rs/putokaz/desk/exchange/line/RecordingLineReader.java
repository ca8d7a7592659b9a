package rs.putokaz.desk.exchange.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rs.putokaz.desk.item.form.EditionReader;
import rs.putokaz.desk.recording.RecordingWork;
import rs.putokaz.published.slug.Slug;

/** Reads a line about a recording. All that is wrong with it is reported. */
final class RecordingLineReader {

  private static final Set<String> FIELDS =
      Set.of("type", "article", "language", "block", "wording", "facts", "recordedAt", "audio");
  private static final Pattern BLOCK = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
  private static final long MOST_CHARACTERS = (RecordingWork.MOST_BYTES + 2) / 3 * 4;

  private final JsonNode json;
  private final Place at;

  private RecordingLineReader(JsonNode json, Place at) {
    this.json = json;
    this.at = at;
  }

  /** The line; empty when anything of it is wrong. */
  static Optional<RecordingLine> read(JsonNode json, Place at) {
    return new RecordingLineReader(json, at).read();
  }

  private Optional<RecordingLine> read() {
    int before = at.refusals();
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                at.field(name).refuse("is no field of a recording");
              }
            });
    String article = text("article");
    if (!article.isEmpty() && !Slug.matches(article)) {
      at.field("article").refuse("must be the slug of an article");
    }
    String language = text("language");
    if (!language.isEmpty()) {
      EditionReader.isLanguage(language, at.field("language"));
    }
    String block = matching("block", BLOCK, "must be 1–40 of a–z, 0–9 and hyphen");
    String wording = matching("wording", FINGERPRINT, "must be 16 hexadecimal digits");
    String facts =
        json.has("facts") ? matching("facts", FINGERPRINT, "must be 16 hexadecimal digits") : "";
    Instant recordedAt = moment(text("recordedAt"));
    String audio = audio();
    return at.refusals() > before
        ? Optional.empty()
        : Optional.of(
            new RecordingLine(article, language, block, wording, facts, recordedAt, audio));
  }

  private String text(String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual() || value.textValue().isEmpty()) {
      at.field(name).refuse(value.isMissingNode() ? "is missing" : "must be a text");
      return "";
    }
    return value.textValue();
  }

  private String matching(String name, Pattern pattern, String reason) {
    String value = text(name);
    if (!value.isEmpty() && !pattern.matcher(value).matches()) {
      at.field(name).refuse(reason);
    }
    return value;
  }

  private Instant moment(String written) {
    if (!written.isEmpty()) {
      try {
        Instant moment = Instant.parse(written).truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(Instant.EPOCH) && moment.isBefore(END)) {
          return moment;
        }
      } catch (DateTimeException none) {
        // is told below, as a moment that cannot be
      }
      at.field("recordedAt").refuse("must be a moment such as 2026-11-01T10:20:30Z");
    }
    return Instant.EPOCH;
  }

  private String audio() {
    String written = text("audio");
    if (written.length() > MOST_CHARACTERS) {
      at.field("audio").refuse("has more than " + (RecordingWork.MOST_BYTES >> 20) + " MB");
      return "";
    }
    try {
      Base64.getDecoder().decode(written);
    } catch (IllegalArgumentException none) {
      at.field("audio").refuse("is not Base64");
    }
    return written;
  }
}
