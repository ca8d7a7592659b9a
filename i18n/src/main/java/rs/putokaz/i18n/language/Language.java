package rs.putokaz.i18n.language;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/**
 * A language as readers know it. All of them are read once from a table and live as long as the
 * program; {@link Languages} finds them.
 *
 * @param tag the BCP 47 tag under which editions are kept, such as {@code fa-AF}; Serbian Cyrillic
 *     is {@code sr}
 * @param englishName for translators and staff
 * @param nativeName for readers, who look for their language by its own name
 * @param tier the wave in which it is served
 * @param script ISO 15924 code; {@code Hans} for simplified Chinese
 * @param direction of the script
 * @param fallback tags of what is shown instead when an edition is missing, the best first; never
 *     empty, never the language itself
 * @param digits CLDR numbering system for running text, such as {@code latn} or {@code arabext};
 *     phone numbers, times and dates are Latin whatever it says
 * @param uiTag tag of the language whose interface texts are shown: its own, or a substitute
 */
public record Language(
    String tag,
    String englishName,
    String nativeName,
    Tier tier,
    String script,
    Direction direction,
    List<String> fallback,
    String digits,
    String uiTag) {

  public Language {
    fallback = List.copyOf(fallback);
  }

  /** The value of HTML's {@code lang}; Serbian says its script, since italics depend on it. */
  public String htmlLang() {
    return tag.equals("sr") ? "sr-Cyrl" : tag;
  }

  /**
   * Whether nobody writes in it, because its texts are made from those of another: Serbian Latin.
   */
  public boolean isDerived() {
    return tag.equals("sr-Latn");
  }

  /** The tag as it stands in addresses: lower case. */
  public String urlTag() {
    return tag.toLowerCase(Locale.ROOT);
  }

  /** Whether the interface is translated into this language. */
  public boolean hasUiTexts() {
    return tag.equals(uiTag);
  }

  /** The language whose interface texts are shown to its readers; itself when it has its own. */
  public Language uiLanguage() {
    return hasUiTexts() ? this : Languages.get(uiTag);
  }

  /** The locale for plurals, names of months and numbers, with {@link #digits} set. */
  public ULocale locale() {
    return ULocale.forLanguageTag(tag + "-u-nu-" + digits);
  }
}
