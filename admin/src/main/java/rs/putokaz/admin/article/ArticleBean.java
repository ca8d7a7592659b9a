package rs.putokaz.admin.article;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rs.putokaz.admin.person.PersonNames;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.article.NothingApprovedException;
import rs.putokaz.desk.edition.SelfReviewException;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.edition.WrongStageException;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** The editor: one text of an article, alone or beside the text that it is translated from. */
@Named("article")
@ViewScoped
public class ArticleBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject ArticleWork work;
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
  private String conflictWho = "";
  private String conflictText = "";

  /** Reads the article; the first language is the one that is translated. */
  public void load() {
    ArticleSheet sheet = work.open(slug);
    sourceLanguage = sheet.sourceLanguage();
    if (language.isEmpty()) {
      language = sourceLanguage;
    }
    published = sheet.visibility() != null;
    EditionSheet own = sheet.editions().get(language);
    EditionSheet source = sheet.editions().get(sourceLanguage);
    approved = source != null && source.approved() != null;
    version = own == null ? 0 : own.version();
    stage = own == null ? "missing" : own.stage().word();
    Edition present = own == null ? null : own.text();
    if (isTranslating() && source != null) {
      sourceTitle = source.text().title();
      sourceSummary = source.text().summary();
      List<String> outdated = own == null ? List.of() : own.outdated();
      text = EditedText.beside(source.text(), present, outdated);
    } else {
      text = present == null ? new EditedText() : new EditedText(present);
    }
    conflictText = "";
  }

  /** Saves what was typed. */
  public void save() {
    attempt("article.saved", () -> version = work.save(slug, language, text.toEdition(), version));
  }

  /** Saves and hands to a reviewer. */
  public void requestReview() {
    attempt(
        "article.reviewRequested",
        () -> version = work.requestReview(slug, language, text.toEdition(), version));
  }

  /** Gives it back to who wrote it. */
  public void sendBack() {
    attempt("article.sentBack", () -> work.sendBack(slug, language));
  }

  /** Approves the version that is shown. */
  public void approve() {
    attempt("article.approved", () -> work.approve(slug, language, version));
  }

  /** Shows readers what is approved. */
  public void publish() {
    attempt("article.published", () -> work.publish(slug));
  }

  /** Takes it away from readers. */
  public void withdraw() {
    attempt("article.withdrawn", () -> work.withdraw(slug));
  }

  /** Saves a former version once more. */
  public void restore(int no) {
    attempt("article.restored", () -> work.restore(slug, language, no, version));
  }

  private void attempt(String done, Runnable action) {
    try {
      action.run();
      load();
      notices.done(done, Map.of());
    } catch (StaleEditionException stale) {
      conflictWho = stale.savedBy().map(people::of).orElse("");
      conflictText = plain(stale.present());
      version = stale.version();
    } catch (SelfReviewException own) {
      notices.fault("article.fault.ownText", Map.of());
    } catch (WrongStageException wrong) {
      notices.fault("article.fault.stage", Map.of());
    } catch (NothingApprovedException nothing) {
      notices.fault("article.fault.nothingApproved", Map.of());
    } catch (RefusedFormException refused) {
      notices.fault(
          "article.fault.refused",
          Map.of("block", refused.block(), "part", refused.part(), "reason", refused.reason()));
    }
  }

  private static String plain(Edition edition) {
    return edition.title()
        + "\n"
        + edition.summary()
        + "\n"
        + edition.blocks().stream()
            .flatMap(block -> block.texts().stream())
            .collect(Collectors.joining("\n"));
  }

  /** Whether the person may take a step, and the text is at a stage for it. */
  public boolean can(String step) {
    return switch (step) {
      case "save" -> mayWrite();
      case "requestReview" -> mayWrite() && !stage.equals(Stage.IN_REVIEW.word());
      case "sendBack", "approve" ->
          stage.equals(Stage.IN_REVIEW.word()) && actor.may(Permission.REVIEW, language);
      case "publish" -> approved && actor.may(Permission.PUBLISH);
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
        .filter(one -> !one.attributes().contains("media") && one != BlockKind.SLOT)
        .map(one -> new SelectItem(one.word(), speech.messages().text("block.kind." + one.word())))
        .toList();
  }

  /** Adds an empty block at the end. */
  public void add() {
    text.add(BlockKind.of(kind).orElseThrow());
  }

  /** Moves a block one place up. */
  public void up(EditedBlock block) {
    text.move(block, -1);
  }

  /** Moves a block one place down. */
  public void down(EditedBlock block) {
    text.move(block, 1);
  }

  /** Puts a copy under a block. */
  public void duplicate(EditedBlock block) {
    text.duplicate(block);
  }

  /** Takes a block away. */
  public void remove(EditedBlock block) {
    text.remove(block);
  }

  /** Whether this text is a translation. */
  public boolean isTranslating() {
    return !language.equals(sourceLanguage);
  }

  /** Whether somebody else saved the text meanwhile. */
  public boolean isConflict() {
    return !conflictText.isEmpty();
  }

  /** Who that was; may be empty. */
  public String getConflictWho() {
    return conflictWho;
  }

  /** What that person saved. */
  public String getConflictText() {
    return conflictText;
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

  /** The blocks. */
  public List<EditedBlock> getBlocks() {
    return text.blocks();
  }

  /** Title as typed. */
  public String getTitle() {
    return text.title();
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    text.title(title);
  }

  /** Summary as typed. */
  public String getSummary() {
    return text.summary();
  }

  /** Takes what was typed. */
  public void setSummary(String summary) {
    text.summary(summary);
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
