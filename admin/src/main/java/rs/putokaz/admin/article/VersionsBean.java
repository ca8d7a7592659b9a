package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.editing.EditionDiff;
import rs.putokaz.desk.editing.EditionMerge;
import rs.putokaz.desk.translation.WordDiff;

/** The versions of a text, and what each has changed. */
@Named("versions")
@RequestScoped
public class VersionsBean {

  @Inject ArticleWork work;
  @Inject ArticleTongues tongues;
  @Inject Speech speech;

  private String slug = "";
  private String language = "";
  private int no;
  private List<ArticleTongues.Version> all = List.of();
  private List<Change> changes = List.of();

  /** A part of the text that a version has changed. */
  public static class Change {

    private final String part;
    private final String kind;
    private final List<Words> words;

    Change(EditionDiff.Difference difference, String part) {
      this.part = part;
      kind =
          difference.change() == EditionDiff.Change.CHANGED
              ? "changed-part"
              : difference.change().name().toLowerCase(Locale.ROOT);
      words =
          WordDiff.of(difference.before(), difference.after()).stream().map(Words::new).toList();
    }

    /** Name of the part. */
    public String getPart() {
      return part;
    }

    /** Word of what happened to it. */
    public String getKind() {
      return kind;
    }

    /** Its words, former and present. */
    public List<Words> getWords() {
      return words;
    }
  }

  /** A stretch of words. */
  public static class Words {

    private final WordDiff.Part part;

    Words(WordDiff.Part part) {
      this.part = part;
    }

    /** The words. */
    public String getText() {
      return part.text();
    }

    /** Whether they are new. */
    public boolean isAdded() {
      return part.kind() == WordDiff.Kind.ADDED;
    }

    /** Whether they are gone. */
    public boolean isRemoved() {
      return part.kind() == WordDiff.Kind.REMOVED;
    }

    /** Whether they stayed. */
    public boolean isSame() {
      return part.kind() == WordDiff.Kind.SAME;
    }
  }

  /** Reads the versions, and what the chosen one has changed; the newest when none is chosen. */
  public void load() {
    all = tongues.history(slug, language);
    if (no == 0 && !all.isEmpty()) {
      no = all.get(0).getNo();
    }
    if (no > 0) {
      changes =
          EditionDiff.of(work.version(slug, language, no - 1L), work.version(slug, language, no))
              .stream()
              .map(one -> new Change(one, name(one.part())))
              .toList();
    }
  }

  private String name(String part) {
    return switch (part) {
      case EditionMerge.TITLE -> speech.messages().text("article.title");
      case EditionMerge.SUMMARY -> speech.messages().text("article.summary");
      default -> part;
    };
  }

  /** All versions, the newest first. */
  public List<ArticleTongues.Version> getAll() {
    return all;
  }

  /** What the chosen version has changed. */
  public List<Change> getChanges() {
    return changes;
  }

  /** Name of the article in addresses. */
  public String getSlug() {
    return slug;
  }

  /** Takes the name from the address. */
  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  /** Language of the text. */
  public String getLanguage() {
    return language;
  }

  /** Takes the language from the address. */
  public void setLanguage(String language) {
    this.language = language == null ? "" : language;
  }

  /** Number of the chosen version. */
  public int getNo() {
    return no;
  }

  /** Takes the choice from the address. */
  public void setNo(int no) {
    this.no = no;
  }
}
