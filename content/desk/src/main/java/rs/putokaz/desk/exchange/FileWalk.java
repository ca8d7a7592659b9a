package rs.putokaz.desk.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import rs.putokaz.desk.exchange.ProgressListener.Stage;
import rs.putokaz.desk.exchange.line.ExchangeLine;
import rs.putokaz.desk.exchange.line.ItemLine;
import rs.putokaz.desk.exchange.line.ItemLineReader;
import rs.putokaz.desk.exchange.line.LineFile;
import rs.putokaz.desk.exchange.line.Place;
import rs.putokaz.desk.exchange.line.Problems;
import rs.putokaz.desk.exchange.line.RecordingLine;

/** Goes through the files of a run, once to check them and then to store them. */
final class FileWalk {

  private static final int LINES_BETWEEN_REPORTS = 50;

  @FunctionalInterface
  private interface Visitor {
    /** Takes a line; false ends the walk. */
    boolean line(String file, LineFile.Line line);
  }

  private final List<Path> files;
  private final ProgressListener listener;

  FileWalk(List<Path> files, ProgressListener listener) {
    this.files = files;
    this.listener = listener;
  }

  /** Shows every line to the inspection. */
  void check(Inspection inspection) {
    long total = total();
    long before = 0;
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        inspection.file(
            file.toString(), Files.exists(file) ? "is not a file" : "there is no such file");
        continue;
      }
      long start = before;
      try {
        walk(
            file,
            (name, line) -> {
              inspection.line(name, line);
              return !inspection.tooMuchIsWrong();
            },
            done -> listener.progress(Stage.CHECKING, start + done, total));
        before += file.toFile().length();
      } catch (IOException e) {
        inspection.file(file.toString(), "cannot be read: " + e.getMessage());
      }
    }
    listener.progress(Stage.CHECKING, total, total);
  }

  /**
   * Gives the lines about topics to the store. They are few, so their progress is not reported.
   *
   * @throws ImportFailedException when a file is no longer as it was checked
   */
  void storeTopics(Inspection checked, ItemStore store) {
    for (Path file : files) {
      BitSet topics = checked.topicLines(file.toString());
      if (!topics.isEmpty()) {
        store(file, store, topics::get, position -> {});
      }
    }
  }

  /**
   * Gives the recordings to the store, whose articles are all there.
   *
   * @throws ImportFailedException when a file is no longer as it was checked
   */
  void storeRecordings(Inspection checked, ItemStore store) {
    for (Path file : files) {
      BitSet recordings = checked.recordingLines(file.toString());
      if (!recordings.isEmpty()) {
        store(file, store, recordings::get, position -> {});
      }
    }
  }

  /**
   * Gives all other lines to the store.
   *
   * @throws ImportFailedException when a file is no longer as it was checked
   */
  void storeOthers(Inspection checked, ItemStore store) {
    long total = total();
    long before = 0;
    for (Path file : files) {
      long start = before;
      BitSet special = new BitSet();
      special.or(checked.topicLines(file.toString()));
      special.or(checked.recordingLines(file.toString()));
      store(
          file,
          store,
          number -> !special.get(number),
          position -> listener.progress(Stage.STORING, start + position, total));
      before += file.toFile().length();
    }
    listener.progress(Stage.STORING, total, total);
  }

  private static void store(
      Path file, ItemStore store, IntPredicate wanted, LongConsumer position) {
    try {
      walk(
          file,
          (name, line) -> {
            if (wanted.test(line.number())) {
              ExchangeLine read = read(name, line);
              if (read instanceof ItemLine item) {
                store.add(item, line.text().length());
              } else if (read instanceof RecordingLine recording) {
                store.add(recording);
              }
            }
            return true;
          },
          position);
    } catch (IOException e) {
      throw new ImportFailedException("nothing was stored: cannot read " + file, e);
    }
  }

  private static void walk(Path file, Visitor visitor, LongConsumer report) throws IOException {
    try (LineFile lines = new LineFile(file)) {
      int count = 0;
      boolean on = true;
      for (Optional<LineFile.Line> line = lines.next(); on && line.isPresent(); ) {
        on = visitor.line(file.toString(), line.get());
        if (++count % LINES_BETWEEN_REPORTS == 0) {
          report.accept(lines.position());
        }
        line = lines.next();
      }
    }
  }

  private static ExchangeLine read(String file, LineFile.Line line) {
    Problems problems = new Problems();
    Optional<? extends ExchangeLine> read =
        ItemLineReader.read(line, new Place(problems, file, line.number(), ""));
    if (problems.count() > 0) {
      throw new ImportFailedException(
          "nothing was stored: the file changed while it was read: " + problems.all().get(0), null);
    }
    return read.orElseThrow();
  }

  private long total() {
    long total = 0;
    for (Path file : files) {
      total += file.toFile().length();
    }
    return total;
  }
}
