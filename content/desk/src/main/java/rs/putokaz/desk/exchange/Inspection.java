package rs.putokaz.desk.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rs.putokaz.desk.exchange.line.ExchangeLine;
import rs.putokaz.desk.exchange.line.ItemLine;
import rs.putokaz.desk.exchange.line.ItemLineReader;
import rs.putokaz.desk.exchange.line.LineFile;
import rs.putokaz.desk.exchange.line.Place;
import rs.putokaz.desk.exchange.line.Problem;
import rs.putokaz.desk.exchange.line.Problems;
import rs.putokaz.desk.exchange.line.RecordingLine;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.slug.Slug;

/**
 * The first pass over all files: finds everything that is wrong and keeps no line. A topic may be
 * named before the line that brings it, so references are judged when all lines are read.
 */
final class Inspection {

  private record Reference(ItemKey from, String topic, Place at) {}

  private record Recorded(ItemKey article, String language, Place at) {}

  private final KnownItems known;
  private final RecordingTransfer recordings;
  private final boolean createTopics;
  private final Problems problems = new Problems();
  private final List<Reference> pending = new ArrayList<>();
  private final List<Reference> moves = new ArrayList<>();
  private final Set<String> missingTopics = new TreeSet<>();
  private final Map<String, BitSet> topicLines = new HashMap<>();
  private final Map<String, BitSet> recordingLines = new HashMap<>();
  private final List<Recorded> recorded = new ArrayList<>();
  private final Set<String> recordedPlaces = new HashSet<>();
  private int editions;

  Inspection(KnownItems known, RecordingTransfer recordings, boolean createTopics) {
    this.known = known;
    this.recordings = recordings;
    this.createTopics = createTopics;
  }

  void line(String file, LineFile.Line line) {
    Place at = new Place(problems, file, line.number(), "");
    int before = problems.count();
    ExchangeLine read = ItemLineReader.read(line, at).orElse(null);
    if (read instanceof ItemLine item) {
      item(item, problems.count() == before, at);
    } else if (read instanceof RecordingLine recording) {
      recording(recording, at);
    }
  }

  void file(String file, String reason) {
    problems.add(new Problem(file, 0, "", reason));
  }

  boolean tooMuchIsWrong() {
    return problems.tooMany();
  }

  /** To be called when all lines are read. */
  void finish() {
    for (Reference reference : pending) {
      if (!isTopic(reference.topic())) {
        missingTopics.add(reference.topic());
        if (!createTopics) {
          reference.at().refuse("there is no topic " + reference.topic());
        }
      }
    }
    for (Recorded one : recorded) {
      if (!known.isKnown(one.article())) {
        one.at().field("article").refuse("there is no article " + one.article().slug());
      } else if (!known.hasText(one.article(), one.language())) {
        one.at()
            .field("language")
            .refuse("the article " + one.article().slug() + " has no text in " + one.language());
      }
    }
  }

  /** Whether a line says where a topic stands. */
  boolean movesTopics() {
    return !moves.isEmpty();
  }

  /**
   * Reports topics that would stand under themselves. To be called after {@link #finish}.
   *
   * @param present slugs of the topics that stand under another, with the slug of that other
   */
  void judgeTree(Map<String, String> present) {
    Map<String, String> parents = new HashMap<>(present);
    moves.forEach(move -> parents.put(move.from().slug(), move.topic()));
    for (Reference move : moves) {
      if (isUnderItself(move.from().slug(), parents)) {
        move.at().refuse("the topic would stand under itself");
      }
    }
  }

  /** Problems in the order of files, then of lines. */
  List<Problem> problems(List<String> files) {
    List<Problem> sorted = new ArrayList<>(problems.all());
    sorted.sort(
        (a, b) -> {
          int byFile = Integer.compare(files.indexOf(a.file()), files.indexOf(b.file()));
          return byFile != 0 ? byFile : Integer.compare(a.line(), b.line());
        });
    return sorted;
  }

  /** Topics that are named and exist nowhere. */
  Set<String> missingTopics() {
    return missingTopics;
  }

  /** Numbers of the lines of a file that are about topics. */
  BitSet topicLines(String file) {
    return topicLines.getOrDefault(file, new BitSet());
  }

  /** Numbers of the lines of a file that are about recordings. */
  BitSet recordingLines(String file) {
    return recordingLines.getOrDefault(file, new BitSet());
  }

  int editions() {
    return editions;
  }

  /** How many recordings there are. */
  int recordings() {
    return recorded.size();
  }

  /** Its article may come after it, so whether there is one is judged at the end. */
  private void recording(RecordingLine line, Place at) {
    known.publishLast(line.key());
    recordingLines.computeIfAbsent(at.file(), file -> new BitSet()).set(at.line());
    recorded.add(new Recorded(line.key(), line.language(), at));
    if (!recordedPlaces.add(line.place())) {
      at.refuse("another line has a recording of the same words of the same block");
    }
    recordings.check(line, at.field("audio"));
  }

  /** A bad line is remembered too, so that others are not blamed for naming its item. */
  private void item(ItemLine line, boolean good, Place at) {
    ItemKey key = line.key();
    Map<String, Edition> texts = line.revision().editions();
    boolean isNew = !known.isKnown(key);
    known.addLine(key, texts.keySet());
    if (key.type() == ItemType.TOPIC) {
      topicLines.computeIfAbsent(at.file(), file -> new BitSet()).set(at.line());
    }
    reference(line, "topic", at);
    reference(line, "parent", at);
    if (!good) {
      return;
    }
    if (texts.isEmpty() && isNew) {
      at.field("editions").refuse("at least one is needed, " + key + " is new");
    }
    Optional<String> source = line.revision().sourceLanguage();
    if (source.isPresent() && !known.hasText(key, source.get())) {
      at.field("sourceLanguage").refuse("there is no edition in " + source.get());
    }
    editions += texts.size();
  }

  private void reference(ItemLine line, String field, Place at) {
    if (!line.revision().fields().values().containsKey(field)) {
      return;
    }
    String topic = line.revision().fields().text(field, "");
    Reference reference = new Reference(line.key(), topic, at.field(field));
    if (field.equals("parent")) {
      moves.add(reference);
    }
    if (Slug.matches(topic) && !isTopic(topic)) {
      pending.add(reference);
    }
  }

  /** Whether the way up from a topic comes back to it. */
  private static boolean isUnderItself(String topic, Map<String, String> parents) {
    Set<String> way = new HashSet<>();
    String above = parents.getOrDefault(topic, "");
    while (!above.isEmpty() && way.add(above)) {
      if (above.equals(topic)) {
        return true;
      }
      above = parents.getOrDefault(above, "");
    }
    return false;
  }

  private boolean isTopic(String slug) {
    return known.isKnown(new ItemKey(ItemType.TOPIC, slug));
  }
}
