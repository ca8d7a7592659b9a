package rs.putokaz.admin.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.exchange.ExchangeWork;
import rs.putokaz.desk.exchange.ImportFailedException;
import rs.putokaz.desk.exchange.ImportReport;
import rs.putokaz.desk.exchange.line.Problem;

/** Import and export: a file is checked first, and stored when somebody says so. */
@Named("exchange")
@ViewScoped
public class ExchangeBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int MOST_PROBLEMS = 200;

  @Inject ExchangeWork work;
  @Inject Notices notices;
  @Inject Clock clock;

  private boolean createTopics;
  private String fileName = "";
  private transient Part part;
  private transient Path file;
  private transient ImportReport report;

  /** Something that is wrong with a line. */
  public static class Row {

    private final Problem problem;

    Row(Problem problem) {
      this.problem = problem;
    }

    /** Number of the line, from 1; 0 for the file as a whole. */
    public int getLine() {
      return problem.line();
    }

    /** Where in the line; may be empty. */
    public String getField() {
      return problem.field();
    }

    /** What is wrong. */
    public String getReason() {
      return problem.reason();
    }
  }

  /** Looks at what was chosen; nothing is stored. */
  public void check() {
    forget();
    Optional<Path> sent = Upload.keep(part);
    if (sent.isEmpty()) {
      notices.fault("exchange.fault.noFile", Map.of());
      return;
    }
    file = sent.get();
    fileName = Path.of(part.getSubmittedFileName()).getFileName().toString();
    report = work.check(file, createTopics);
  }

  /** Stores what was checked. */
  public void store() {
    try {
      ImportReport stored = work.store(file, createTopics);
      if (stored.good()) {
        notices.done(
            "exchange.imported",
            Map.of(
                "items",
                stored.items(),
                "published",
                stored.published(),
                "unchanged",
                stored.unchanged()));
        forget();
      } else {
        report = stored;
      }
    } catch (ImportFailedException failed) {
      notices.fault("exchange.fault.failed", Map.of("reason", failed.getMessage()));
    }
  }

  /** Lets the file go. */
  @PreDestroy
  public void forget() {
    Upload.delete(file);
    file = null;
    report = null;
    fileName = "";
  }

  /** Sends all items. */
  public void export() {
    Path written = Upload.create();
    try {
      work.export(written);
      Faces.sendFile(written, "putokaz-" + LocalDate.now(clock) + ".jsonl", true);
    } catch (IOException e) {
      throw new UncheckedIOException("the export could not be sent", e);
    } finally {
      Upload.delete(written);
    }
  }

  /** Whether a file was checked. */
  public boolean isChecked() {
    return report != null;
  }

  /** Whether the file that was checked can be stored. */
  public boolean isGood() {
    return report != null && report.good();
  }

  /** How many items are in it. */
  public int getItems() {
    return report == null ? 0 : report.items();
  }

  /** How many texts are in it. */
  public int getEditions() {
    return report == null ? 0 : report.editions();
  }

  /** How many recordings are in it. */
  public int getRecordings() {
    return report == null ? 0 : report.recordings();
  }

  /** How much is wrong with it. */
  public int getProblemCount() {
    return report == null ? 0 : report.problems().size();
  }

  /** The first of what is wrong. */
  public List<Row> getProblems() {
    return report == null
        ? List.of()
        : report.problems().stream().limit(MOST_PROBLEMS).map(Row::new).toList();
  }

  /** Name of the file as the person has it. */
  public String getFileName() {
    return fileName;
  }

  /** What was chosen; null when nothing was. */
  public Part getPart() {
    return part;
  }

  /** Takes the choice. */
  public void setPart(Part part) {
    this.part = part;
  }

  /** Whether topics are made that are missing. */
  public boolean isCreateTopics() {
    return createTopics;
  }

  /** Takes the choice. */
  public void setCreateTopics(boolean createTopics) {
    this.createTopics = createTopics;
  }
}
