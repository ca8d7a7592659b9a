package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import rs.putokaz.admin.person.PersonNames;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** What stands around the text in the editor: the other languages, the former versions. */
@RequestScoped
public class ArticleTongues {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  @Inject ArticleWork work;
  @Inject PersonNames people;
  @Inject Speech speech;
  @Inject Clock clock;

  private List<Tongue> found;

  /** A language with the state of its text. */
  public static class Tongue {

    private final Language language;
    private final String chip;
    private final String url;

    Tongue(Language language, String chip, String url) {
      this.language = language;
      this.chip = chip;
      this.url = url;
    }

    /** Tag of the language. */
    public String getTag() {
      return language.tag();
    }

    /** The language as addresses of the portal write it. */
    public String getUrlTag() {
      return language.urlTag();
    }

    /** Its own name. */
    public String getName() {
      return language.nativeName();
    }

    /** Word of the state of its text. */
    public String getChip() {
      return chip;
    }

    /** Address at which the text is edited. */
    public String getUrl() {
      return url;
    }
  }

  /** A former version of a text. */
  public static class Version {

    private final int no;
    private final String when;
    private final String who;

    Version(int no, String when, String who) {
      this.no = no;
      this.when = when;
      this.who = who;
    }

    /** Its number, from 1. */
    public int getNo() {
      return no;
    }

    /** When it was saved, by the clocks of Serbia. */
    public String getWhen() {
      return when;
    }

    /** Who saved it; empty for an import. */
    public String getWho() {
      return who;
    }
  }

  /** Every language in which the article can be written. */
  List<Tongue> of(String slug) {
    if (found == null) {
      SortedMap<String, EditionSheet> editions = work.open(slug).editions();
      String address =
          FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
              + "/article.xhtml?slug="
              + slug
              + "&language=";
      found =
          Languages.written().stream()
              .map(
                  language ->
                      new Tongue(
                          language, chip(editions.get(language.tag())), address + language.tag()))
              .toList();
    }
    return found;
  }

  private static String chip(EditionSheet edition) {
    if (edition == null) {
      return "missing";
    }
    boolean lags = !edition.outdated().isEmpty() || !edition.missing().isEmpty();
    return lags ? "outdated" : edition.stage().word();
  }

  /** Former versions of a text, the newest first. */
  List<Version> history(String slug, String language) {
    return work.history(slug, language).stream()
        .map(one -> new Version(one.no(), moment(one.savedAt()), people.of(one.savedBy())))
        .toList();
  }

  /** A moment by the clocks of Serbia, in the language of the desk. */
  String moment(Instant moment) {
    return format(FormatStyle.MEDIUM).format(moment);
  }

  /** The present hour and minute. */
  String now() {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(Locale.forLanguageTag(speech.getLanguage()))
        .withZone(SERBIA)
        .format(clock.instant());
  }

  private DateTimeFormatter format(FormatStyle day) {
    return DateTimeFormatter.ofLocalizedDateTime(day, FormatStyle.SHORT)
        .withLocale(Locale.forLanguageTag(speech.getLanguage()))
        .withZone(SERBIA);
  }
}
