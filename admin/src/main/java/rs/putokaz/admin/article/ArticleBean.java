package rs.putokaz.admin.article;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import rs.putokaz.admin.person.PersonNames;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.article.NoSuchArticleException;
import rs.putokaz.desk.article.NothingApprovedException;
import rs.putokaz.desk.editing.EditLock;
import rs.putokaz.desk.editing.Editing;
import rs.putokaz.desk.editing.EditionMerge;
import rs.putokaz.desk.editing.WorkingCopy;
import rs.putokaz.desk.edition.MachineTextException;
import rs.putokaz.desk.edition.SelfReviewException;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.edition.WrongStageException;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.publishing.UnreadyMediaException;
import rs.putokaz.desk.translation.UnfitTranslationException;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** The editor: one text of an article, alone or beside the text that it is translated from. */
@Named("article")
@ViewScoped
public class ArticleBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject ArticleWork work;
  @Inject Editing editing;
  @Inject ArticleTongues tongues;
  @Inject Actor actor;
  @Inject Notices notices;
  @Inject Speech speech;
  @Inject PersonNames people;

  private String slug = "";
  private String language = "";
  private String sourceLanguage = "";
  private long version;
  private String stage = "";
  private boolean approved;
  private boolean published;
  private String sourceTitle = "";
  private String sourceSummary = "";
  private EditedText text = new EditedText();
  private String kind = BlockKind.PARAGRAPH.word();
  private final Conflicts conflicts = new Conflicts();
  private UUID item;
  private boolean archived;
  private String otherWriter = "";
  private String keptAt = "";
  private transient Edition shown;

  /** Reads the article; the first language is the one that is translated. */
  public void load() {
    ArticleSheet sheet = work.open(slug);
    sourceLanguage = sheet.sourceLanguage();
    if (language.isEmpty()) {
      language = sourceLanguage;
    }
    if (!Languages.isWritten(language)) {
      throw new NoSuchArticleException("text of " + slug + " in " + language);
    }
    item = sheet.id();
    published = sheet.visibility() != null;
    archived = sheet.archived();
    EditionSheet own = sheet.editions().get(language);
    EditionSheet source = sheet.editions().get(sourceLanguage);
    approved = source != null && source.approved() != null;
    version = own == null ? 0 : own.version();
    stage = own == null ? "missing" : own.stage().word();
    show(own == null ? null : own.text(), own, source);
    conflicts.clear();
    if (mayWrite()) {
      otherWriter = name(editing.other(item, language));
      editing.mine(item, language).ifPresent(copy -> takeUp(copy, own, source));
    }
  }

  private void show(Edition present, EditionSheet own, EditionSheet source) {
    if (isTranslating() && source != null) {
      sourceTitle = source.text().title();
      sourceSummary = source.text().summary();
      List<String> outdated = own == null ? List.of() : own.outdated();
      text = EditedText.beside(source.text(), present, outdated);
    } else {
      text = present == null ? new EditedText() : new EditedText(present);
    }
    shown = text.typed();
    keptAt = "";
  }

  /** Goes on with what was typed and not saved. */
  private void takeUp(WorkingCopy copy, EditionSheet own, EditionSheet source) {
    show(copy.text(), own, source);
    version = copy.baseVersion();
    keptAt = tongues.moment(copy.keptAt());
  }

  /** Keeps what was typed, without saving it. */
  public void keep() {
    if (mayWrite()) {
      otherWriter = name(editing.keep(item, language, text.typed(), version));
      PrimeFaces.current().ajax().addCallbackParam("kept", tongues.now());
    }
  }

  /** Forgets what was typed since the text was saved. */
  public void discard() {
    editing.leave(item, language);
    load();
    notices.done("editor.discarded", Map.of());
  }

  /** Goes on in place of the person who writes the text now. */
  public void takeOver() {
    editing.takeOver(item, language);
    load();
    notices.done("editor.takenOver", Map.of());
  }

  private String name(Optional<EditLock> lock) {
    return lock.map(held -> people.of(held.person())).orElse("");
  }

  /** Saves what was typed. */
  public void save() {
    attempt("article.saved", this::store);
  }

  /** Saves and hands to a reviewer. */
  public void requestReview() {
    attempt(
        "article.reviewRequested",
        () -> {
          version = work.requestReview(slug, language, text.toEdition(), version);
          editing.leave(item, language);
        });
  }

  private void store() {
    version = work.save(slug, language, text.toEdition(), version);
    editing.leave(item, language);
  }

  /** Gives it back to who wrote it, with the reason. */
  public void sendBack(String reason) {
    step("article.sentBack", () -> work.sendBack(slug, language, reason));
  }

  /** Approves the version that is shown. */
  public void approve() {
    step("article.approved", () -> work.approve(slug, language, version));
  }

  /** Shows readers what is approved. */
  public void publish() {
    step("article.published", () -> work.publish(slug));
  }

  /** Takes it away from readers. */
  public void withdraw() {
    step("article.withdrawn", () -> work.withdraw(slug));
  }

  /** Saves a former version once more. */
  public void restore(int no) {
    attempt(
        "article.restored",
        () -> {
          version = work.restore(slug, language, no, version);
          editing.leave(item, language);
        });
  }

  /** A step beside saving: what was typed and not saved is kept, for the text is read anew. */
  private void step(String done, Runnable action) {
    if (mayWrite() && !text.typed().equals(shown)) {
      editing.keep(item, language, text.typed(), version);
    }
    attempt(done, action);
  }

  private void attempt(String done, Runnable action) {
    try {
      action.run();
      load();
      notices.done(done, Map.of());
    } catch (StaleEditionException stale) {
      bringTogether(stale);
    } catch (SelfReviewException own) {
      notices.fault("article.fault.ownText", Map.of());
    } catch (WrongStageException wrong) {
      notices.fault("article.fault.stage", Map.of());
    } catch (MachineTextException machine) {
      notices.fault("machine.fault.unconfirmed", Map.of("count", machine.count()));
    } catch (NothingApprovedException nothing) {
      notices.fault("article.fault.nothingApproved", Map.of());
    } catch (UnfitTranslationException unfit) {
      load();
      notices.fault("article.fault.unfit", Map.of("count", unfit.errors()));
    } catch (UnreadyMediaException unready) {
      UnreadyMediaException.Problem first = unready.problems().get(0);
      notices.fault(
          first.reason().messageKey(),
          Map.of("medium", first.medium(), "language", first.language()));
    } catch (RefusedFormException refused) {
      notices.fault(
          "article.fault.refused",
          Map.of("block", refused.block(), "part", refused.part(), "reason", refused.reason()));
    }
  }

  /** Somebody else has saved: the page goes on with both texts in one. */
  private void bringTogether(StaleEditionException stale) {
    Edition base = work.version(slug, language, version);
    EditionMerge merge = EditionMerge.of(base, text.toEdition(), stale.present());
    ArticleSheet sheet = work.open(slug);
    show(merge.text(), sheet.editions().get(language), sheet.editions().get(sourceLanguage));
    version = stale.version();
    conflicts.show(
        stale.savedBy().map(people::of).orElse(speech.messages().text("editor.import")), merge);
    editing.keep(item, language, text.typed(), version);
  }

  /** Takes the other person's words where both have changed the same. */
  public void takeTheirs(Conflicts.Conflict conflict) {
    text.take(conflict.getPart(), conflict.getTheirs(), conflict.other());
    conflicts.settle(conflict);
  }

  /** Stays with the own words. */
  public void takeMine(Conflicts.Conflict conflict) {
    conflicts.settle(conflict);
  }

  /** Whether the person may take a step, and the text is at a stage for it. */
  public boolean can(String step) {
    return switch (step) {
      case "save" -> mayWrite() && isFree();
      case "requestReview" -> mayWrite() && isFree() && !stage.equals(Stage.IN_REVIEW.word());
      case "sendBack", "approve" ->
          stage.equals(Stage.IN_REVIEW.word()) && actor.may(Permission.REVIEW, language);
      case "publish" -> approved && !archived && actor.may(Permission.PUBLISH);
      case "withdraw" -> published && actor.may(Permission.WITHDRAW);
      default -> throw new IllegalArgumentException("no step is called " + step);
    };
  }

  private boolean mayWrite() {
    return work.mayWrite(sourceLanguage, language);
  }

  /** The languages of the site with the state of each text. */
  public List<ArticleTongues.Tongue> getLanguages() {
    return tongues.of(slug);
  }

  /** Former versions, the newest first. */
  public List<ArticleTongues.Version> getHistory() {
    return tongues.history(slug, language);
  }

  /** The kinds of block that can be added. */
  public List<SelectItem> getKinds() {
    return Arrays.stream(BlockKind.values())
        .map(one -> new SelectItem(one.word(), speech.messages().text("block.kind." + one.word())))
        .toList();
  }

  /** Divides a block where the cursor was. */
  public void split(EditedBlock block) {
    if (!text.split(block)) {
      notices.fault("editor.split.where", Map.of());
    }
  }

  /** Whether this text is a translation. */
  public boolean isTranslating() {
    return !language.equals(sourceLanguage);
  }

  /** Whether nobody else writes this text now. */
  public boolean isFree() {
    return otherWriter.isEmpty();
  }

  /** Who else writes this text now; may be empty. */
  public String getOtherWriter() {
    return otherWriter;
  }

  /** When what is shown was kept without being saved; empty when it is as saved. */
  public String getKeptAt() {
    return keptAt;
  }

  /** Whether the article is out of use. */
  public boolean isArchived() {
    return archived;
  }

  /** Whether somebody else saved the text meanwhile. */
  public boolean isConflict() {
    return conflicts.present();
  }

  /** Who that was. */
  public String getConflictWho() {
    return conflicts.who();
  }

  /** How many parts were taken over from them, because only they had changed them. */
  public int getConflictsTaken() {
    return conflicts.taken();
  }

  /** What both have changed. */
  public List<Conflicts.Conflict> getConflicts() {
    return conflicts.open();
  }

  /** Word of the stage of the text. */
  public String getState() {
    return stage;
  }

  /** Language that is translated. */
  public String getSourceLanguage() {
    return sourceLanguage;
  }

  /** Title in that language. */
  public String getSourceTitle() {
    return sourceTitle;
  }

  /** Summary in that language. */
  public String getSourceSummary() {
    return sourceSummary;
  }

  /** The text as it is typed. */
  public EditedText getText() {
    return text;
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

  /** Word of the kind that is added next. */
  public String getKind() {
    return kind;
  }

  /** Takes the choice. */
  public void setKind(String kind) {
    this.kind = kind;
  }
}
