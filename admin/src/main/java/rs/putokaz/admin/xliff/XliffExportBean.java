package rs.putokaz.admin.xliff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import rs.putokaz.admin.exchange.Upload;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.article.NoSuchArticleException;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.topic.Topics;
import rs.putokaz.desk.xliff.XliffSelection;
import rs.putokaz.desk.xliff.XliffWork;
import rs.putokaz.desk.xliff.format.XliffException;
import rs.putokaz.desk.xliff.format.XliffVersion;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** Which articles go to a translator, and how. */
@Named("xliffExport")
@RequestScoped
public class XliffExportBean {

  @Inject XliffWork work;
  @Inject Topics topics;
  @Inject Actor actor;
  @Inject Notices notices;
  @Inject Speech speech;

  private String slug = "";
  private String topic = "";
  private boolean mandatory;
  private boolean unfinished = true;
  private List<String> states = new ArrayList<>();
  private String source = "sr";
  private String target = "en";
  private String version = XliffVersion.V2_1.number();

  /** Sends the file. */
  public void export() {
    Path written = Upload.create();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
        work.export(selection(), out);
      }
      Faces.sendFile(written, "putokaz_" + source + "_" + target + ".xlf", true);
    } catch (XliffException refused) {
      notices.fault("xliff.fault." + refused.reason().name(), Map.of("detail", refused.detail()));
    } catch (NoSuchArticleException unknown) {
      notices.fault("xliff.fault.NOTHING", Map.of("detail", slug));
    } catch (IOException e) {
      throw new UncheckedIOException("the file could not be sent", e);
    } finally {
      Upload.delete(written);
    }
  }

  private XliffSelection selection() {
    return new XliffSelection(
        slug.strip(),
        topic,
        mandatory,
        states.stream().map(ArticleState::valueOf).collect(Collectors.toSet()),
        unfinished,
        source,
        target,
        XliffVersion.of(version).orElseThrow());
  }

  /** The topics to choose from. */
  public List<SelectItem> getTopics() {
    return topics.list(speech.getLanguage()).stream()
        .map(one -> new SelectItem(one.slug(), one.title()))
        .toList();
  }

  /** The states to choose from. */
  public List<SelectItem> getStateItems() {
    return Arrays.stream(ArticleState.values())
        .map(state -> new SelectItem(state.name(), speech.messages().text("state." + state.word())))
        .toList();
  }

  /** The languages from which is translated. */
  public List<SelectItem> getSources() {
    return languages(language -> true);
  }

  /** The languages into which the person may translate. */
  public List<SelectItem> getTargets() {
    return languages(language -> actor.may(Permission.TRANSLATE, language.tag()));
  }

  private static List<SelectItem> languages(Predicate<Language> wanted) {
    return Languages.written().stream()
        .filter(wanted)
        .map(
            language ->
                new SelectItem(language.tag(), language.nativeName() + " (" + language.tag() + ")"))
        .toList();
  }

  /** The one article that is wanted; empty for all. */
  public String getSlug() {
    return slug;
  }

  /** Takes what was typed, or what the address says. */
  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  /** Slug of the topic; empty for any. */
  public String getTopic() {
    return topic;
  }

  /** Takes the choice. */
  public void setTopic(String topic) {
    this.topic = topic == null ? "" : topic;
  }

  /** Whether only mandatory articles are wanted. */
  public boolean isMandatory() {
    return mandatory;
  }

  /** Takes the choice. */
  public void setMandatory(boolean mandatory) {
    this.mandatory = mandatory;
  }

  /** Whether only parts are wanted that are not translated yet, or outdated. */
  public boolean isUnfinished() {
    return unfinished;
  }

  /** Takes the choice. */
  public void setUnfinished(boolean unfinished) {
    this.unfinished = unfinished;
  }

  /** Names of the states; empty for any. */
  public List<String> getStates() {
    return states;
  }

  /** Takes the choice. */
  public void setStates(List<String> states) {
    this.states = states;
  }

  /** Language from which is translated. */
  public String getSource() {
    return source;
  }

  /** Takes the choice. */
  public void setSource(String source) {
    this.source = source;
  }

  /** Language into which is translated. */
  public String getTarget() {
    return target;
  }

  /** Takes the choice. */
  public void setTarget(String target) {
    this.target = target;
  }

  /** Version of XLIFF. */
  public String getVersion() {
    return version;
  }

  /** Takes the choice. */
  public void setVersion(String version) {
    this.version = version;
  }
}
