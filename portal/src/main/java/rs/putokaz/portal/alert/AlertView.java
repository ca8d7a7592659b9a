package rs.putokaz.portal.alert;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Words;
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.ItemType;

/**
 * An alarm in the words of a reader.
 *
 * @param alert the alarm
 * @param phrase its kind
 * @param sentences what it says: in the reader's language, or in Serbian and English
 * @param drill that it is an exercise, in words; empty when it is none
 * @param centres names of the centres that it is for; none for all
 */
public record AlertView(
    Alert alert, AlertPhrase phrase, List<Sentence> sentences, String drill, List<Words> centres) {

  private static final Map<AlertPhrase, String> SIGNS =
      Map.of(
          AlertPhrase.FIRE, "fire",
          AlertPhrase.DANGER, "alert",
          AlertPhrase.MEDICAL, "heart",
          AlertPhrase.WATER, "water",
          AlertPhrase.MISSING_CHILD, "child",
          AlertPhrase.TRANSPORT, "bus",
          AlertPhrase.DISEASE, "heart",
          AlertPhrase.WEATHER, "storm",
          AlertPhrase.POWER, "power");

  /**
   * The alarms that hold, for a page; it is another one when they change. One of a kind that this
   * node is too old to know is left out.
   */
  public static List<AlertView> of(PageFrame page) {
    page.sources().list(ItemType.ALERT);
    List<Alert> alerts = page.catalogue().alerts();
    if (!alerts.isEmpty()) {
      page.sources().list(ItemType.CENTRE);
    }
    return alerts.stream().flatMap(alert -> of(alert, page)).toList();
  }

  private static Stream<AlertView> of(Alert alert, PageFrame page) {
    return AlertPhrase.of(alert.phrase()).stream()
        .map(
            phrase ->
                new AlertView(
                    alert,
                    phrase,
                    Phrases.alert(page.reader().language(), phrase, alert.place(), alert.clear()),
                    alert.drill() ? Phrases.drill(page.reader().language()) : "",
                    alert.centres().stream()
                        .flatMap(slug -> page.catalogue().centre(slug).stream())
                        .map(page.reader()::title)
                        .toList()));
  }

  /** The pictogram of a kind. */
  static String sign(AlertPhrase phrase) {
    return SIGNS.get(phrase);
  }

  /** Its pictogram. */
  public String sign() {
    return alert.clear() ? "check" : SIGNS.get(phrase);
  }

  /** Class of its look: {@code danger}, {@code notice} or {@code over}. */
  public String look() {
    return alert.clear() ? "over" : phrase.level().word();
  }
}
