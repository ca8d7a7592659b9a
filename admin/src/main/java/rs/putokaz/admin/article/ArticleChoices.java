package rs.putokaz.admin.article;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import rs.putokaz.admin.shell.PageAddress;
import rs.putokaz.desk.article.TranslationState;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.slug.Slug;

/** What is chosen above the list of articles, as it stands in the address of the page. */
public class ArticleChoices implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private String language = "";
  private String translation = "";
  private String topic = "";
  private String owner = "";
  private String centre = "";

  /** What is to be done in the language; null for any. What is missing has to have a language. */
  TranslationState translationState() {
    return isLanguageNeeded() ? null : chosenState();
  }

  private TranslationState chosenState() {
    return Arrays.stream(TranslationState.values())
        .filter(state -> state.word().equals(translation))
        .findFirst()
        .orElse(null);
  }

  UUID ownerId() {
    return owner.isEmpty() ? null : UUID.fromString(owner);
  }

  /** Address of the list with these choices, that pill and those words. */
  String address(String pill, String words) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("show", pill.equals("all") ? "" : pill);
    all.put("words", words);
    all.put("language", language);
    all.put("translation", translation);
    all.put("topic", topic);
    all.put("owner", owner);
    all.put("centre", centre);
    return PageAddress.of("articles.xhtml", all);
  }

  /** Whether what is missing is asked for without saying in which language. */
  public boolean isLanguageNeeded() {
    return language.isEmpty() && chosenState() == TranslationState.MISSING;
  }

  /** Whether anything is chosen. */
  public boolean isAny() {
    return !(language + translation + topic + owner + centre).isEmpty();
  }

  /** Tag of the language; empty for any. */
  public String getLanguage() {
    return language;
  }

  /** Takes it from the address; an unknown one is ignored. */
  public void setLanguage(String tag) {
    language =
        Languages.find(given(tag))
            .filter(known -> !known.isDerived())
            .map(Language::tag)
            .orElse("");
  }

  /** Word of what is to be done in the language; empty for any. */
  public String getTranslation() {
    return translation;
  }

  /** Takes it from the address; an unknown one is ignored. */
  public void setTranslation(String word) {
    translation = given(word);
    translation = chosenState() == null ? "" : translation;
  }

  /** Slug of the topic; empty for any. */
  public String getTopic() {
    return topic;
  }

  /** Takes it from the address. */
  public void setTopic(String slug) {
    topic = given(slug);
  }

  /** Id of who looks after the articles; empty for anybody. */
  public String getOwner() {
    return owner;
  }

  /** Takes it from the address; what is no id is ignored. */
  public void setOwner(String id) {
    owner = ID.matcher(given(id)).matches() ? given(id) : "";
  }

  /** Slug of the centre that the articles have to do with; empty for any. */
  public String getCentre() {
    return centre;
  }

  /** Takes it from the address; what is no slug is ignored. */
  public void setCentre(String slug) {
    centre = Slug.matches(given(slug)) ? given(slug) : "";
  }

  /** The words to be searched for, with that of the centre. */
  String searched(String words) {
    return centre.isEmpty() ? words : words + " centre:" + centre;
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }
}
