package rs.putokaz.admin.article;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleCare;
import rs.putokaz.desk.article.ArticleFields;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.NothingApprovedException;
import rs.putokaz.desk.article.StaleArticleException;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.desk.topic.Topics;

/** An article as a whole: its fields, who looks after it, when readers see it. */
@Named("details")
@ViewScoped
public class DetailsBean implements Serializable {

  private static final long serialVersionUID = 1;

  /** Those who publish think by the clocks of Serbia. */
  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  @Inject ArticleWork work;
  @Inject ArticleCare care;
  @Inject Topics topics;
  @Inject People people;
  @Inject Notices notices;
  @Inject Speech speech;

  private String slug = "";
  private long version;
  private final Map<String, Object> fields = new TreeMap<>();
  private String owner = "";
  private String from = "";
  private String until = "";
  private boolean archived;

  /** Reads the article. */
  public void load() {
    ArticleSheet sheet = work.open(slug);
    version = sheet.version();
    archived = sheet.archived();
    owner = sheet.owner() == null ? "" : sheet.owner().toString();
    ArticleFields present = sheet.fields();
    fields.put("topic", present.topic());
    fields.put("mandatory", present.mandatory());
    fields.put("sensitive", present.sensitive());
    fields.put("audience", present.audience().toArray(new String[0]));
    fields.put("phase", present.phase().toArray(new String[0]));
    fields.put("source", present.source());
    fields.put("responsible", present.responsible());
    fields.put("checkedOn", text(present.checkedOn()));
    fields.put("reviewBy", text(present.reviewBy()));
    Visibility visibility = sheet.visibility();
    from = visibility == null ? "" : text(visibility.from(), Instant.MIN);
    until = visibility == null ? "" : text(visibility.until(), Instant.MAX);
  }

  private static String text(Object day) {
    return day == null ? "" : day.toString();
  }

  private static String text(Instant moment, Instant none) {
    return moment.equals(none)
        ? ""
        : LocalDateTime.ofInstant(moment, SERBIA).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** Saves the fields and the owner. */
  public void save() {
    Map<String, Object> change = new TreeMap<>(fields);
    change.replaceAll((name, value) -> value instanceof String[] words ? List.of(words) : value);
    UUID chosen = owner.isEmpty() ? null : UUID.fromString(owner);
    attempt("details.saved", () -> care.revise(slug, new NamedFields(change), chosen, version));
  }

  /** Publishes what is approved between the two moments. */
  public void publish() {
    attempt(
        "details.planned",
        () -> care.publishBetween(slug, moment(from, Instant.MIN), moment(until, Instant.MAX)));
  }

  /** Puts the article out of use. */
  public void archive() {
    attempt("details.archived", () -> care.archive(slug));
  }

  /** Takes the article into use again. */
  public void unarchive() {
    attempt("details.unarchived", () -> care.unarchive(slug));
  }

  private static Instant moment(String typed, Instant none) {
    return typed.isBlank() ? none : LocalDateTime.parse(typed).atZone(SERBIA).toInstant();
  }

  private void attempt(String done, Runnable action) {
    try {
      action.run();
      load();
      notices.done(done, Map.of());
    } catch (StaleArticleException stale) {
      notices.fault("details.fault.stale", Map.of());
    } catch (NothingApprovedException nothing) {
      notices.fault("article.fault.nothingApproved", Map.of());
    } catch (DateTimeException | IllegalArgumentException wrong) {
      notices.fault("details.fault.times", Map.of());
    } catch (RefusedFormException refused) {
      notices.fault(
          "article.fault.refused",
          Map.of("block", "", "part", refused.part(), "reason", refused.reason()));
    }
  }

  /** The topics to choose from. */
  public List<SelectItem> getTopics() {
    return topics.list(speech.getLanguage()).stream()
        .map(one -> new SelectItem(one.slug(), one.title()))
        .toList();
  }

  /** The people whom the article can be handed to. */
  public List<SelectItem> getOwners() {
    return people.colleagues().stream()
        .map(one -> new SelectItem(one.id().toString(), one.name()))
        .toList();
  }

  /** For whom an article can be. */
  public List<SelectItem> getAudiences() {
    return choices("details.audience.", "adult", "child", "family", "special-needs");
  }

  /** When an article can be needed. */
  public List<SelectItem> getPhases() {
    return choices("details.phase.", "arrival", "stay", "end");
  }

  private List<SelectItem> choices(String key, String... words) {
    return Arrays.stream(words)
        .map(word -> new SelectItem(word, speech.messages().text(key + word)))
        .toList();
  }

  /** The fields by name, as they are shown and typed. */
  public Map<String, Object> getFields() {
    return fields;
  }

  /** Id of the person who looks after it; empty for nobody. */
  public String getOwner() {
    return owner;
  }

  /** Takes the choice. */
  public void setOwner(String owner) {
    this.owner = owner == null ? "" : owner;
  }

  /** From when readers see it, by the clocks of Serbia; empty for at once. */
  public String getFrom() {
    return from;
  }

  /** Takes what was typed. */
  public void setFrom(String from) {
    this.from = from;
  }

  /** Until when readers see it, by the clocks of Serbia; empty for ever. */
  public String getUntil() {
    return until;
  }

  /** Takes what was typed. */
  public void setUntil(String until) {
    this.until = until;
  }

  /** Whether the article is out of use. */
  public boolean isArchived() {
    return archived;
  }

  /** Name of the article in addresses. */
  public String getSlug() {
    return slug;
  }

  /** Takes the name from the address. */
  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug;
  }
}
