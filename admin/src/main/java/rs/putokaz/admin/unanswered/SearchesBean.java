package rs.putokaz.admin.unanswered;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.security.SecuritySettings;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Wording;
import rs.putokaz.desk.unanswered.UnansweredSearch;
import rs.putokaz.desk.unanswered.UnansweredSearchKeeper;
import rs.putokaz.desk.unanswered.UnansweredSearchWork;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.i18n.text.Dates;

/** The unanswered searches of readers, and what may be done about each. */
@Named("searches")
@ViewScoped
public class SearchesBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final List<Integer> DAYS = List.of(7, 30, UnansweredSearchKeeper.DAYS);

  @Inject UnansweredSearchWork work;
  @Inject Notices notices;
  @Inject Speech speech;

  private transient List<Row> rows;
  private String language = "";
  private int days = 30;
  private boolean dismissed;

  /**
   * A query as the page shows it.
   *
   * @param search what was asked
   * @param name the language's own name
   * @param last the last day in words
   * @param words the query as an editor would write it, encoded for addresses
   * @param site address of the site's search for it
   */
  public record Row(UnansweredSearch search, String name, String last, String words, String site) {}

  /** The queries that are shown. */
  public List<Row> getRows() {
    if (rows == null) {
      rows = work.list(language, days, dismissed).stream().map(this::row).toList();
    }
    return rows;
  }

  private Row row(UnansweredSearch search) {
    String query = search.query();
    boolean serbian = search.language().equals("sr");
    String written = serbian ? SerbianTransliterator.toCyrillic(query) : query;
    return new Row(
        search,
        Languages.get(search.language()).nativeName(),
        Dates.format(search.last(), Languages.get(speech.getLanguage())),
        encoded(written),
        SecuritySettings.publicUrl()
            + "/"
            + Languages.get(search.language()).urlTag()
            + "/search?q="
            + encoded(query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Takes a query from the list. */
  public void dismiss(UnansweredSearch search) {
    work.dismiss(search.language(), search.query());
    notices.done("searches.dismissed", Map.of("query", search.query()));
    rows = null;
  }

  /** Brings a query back to the list. */
  public void restore(UnansweredSearch search) {
    work.restore(search.language(), search.query());
    notices.done("searches.restored", Map.of("query", search.query()));
    rows = null;
  }

  /** The languages to choose from. */
  public List<Wording> getLanguages() {
    return Wording.titles(Map.of());
  }

  /** The numbers of days to choose from. */
  public List<Integer> getSpans() {
    return DAYS;
  }

  /** Tag of the chosen language; empty for all. */
  public String getLanguage() {
    return language;
  }

  /** Takes the choice; an unknown one is ignored. */
  public void setLanguage(String tag) {
    language = tag == null || Languages.find(tag).isEmpty() ? "" : tag;
    rows = null;
  }

  /** How far back is looked, in days. */
  public int getDays() {
    return days;
  }

  /** Takes the choice; an unknown one is ignored. */
  public void setDays(int days) {
    this.days = DAYS.contains(days) ? days : this.days;
    rows = null;
  }

  /** Whether those are shown that were dismissed. */
  public boolean isDismissed() {
    return dismissed;
  }

  /** Takes the choice. */
  public void setDismissed(boolean dismissed) {
    this.dismissed = dismissed;
    rows = null;
  }
}
