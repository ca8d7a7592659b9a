package rs.putokaz.desk.translation.check;

import java.util.Locale;

/** What may be wrong with a translation. */
public enum FindingKind {
  /** The source has a text here and the translation has none. */
  EMPTY,
  /** A list has another number of items. */
  ITEMS,
  /** A number is not there. */
  NUMBER,
  /** A number is not in the source. */
  NEW_NUMBER,
  /** A date is not there, or is another. */
  DATE,
  /** A telephone number is not there, or is another. */
  PHONE,
  /** A mail address is not there. */
  EMAIL,
  /** A link or a web address is not there. */
  LINK,
  /** A link or a web address is not in the source. */
  NEW_LINK,
  /** A reference to a fact is not there. */
  FACT,
  /** A reference to a fact is not in the source. */
  NEW_FACT,
  /** A placeholder such as <code>{name}</code> is not there. */
  PLACEHOLDER,
  /** A placeholder is not in the source. */
  NEW_PLACEHOLDER,
  /** The text is still in the language of the source. */
  UNTRANSLATED,
  /** Words are in another script than the language has. */
  SCRIPT,
  /** A telephone number or the like would be shown in another order than it is written. */
  DIRECTION,
  /** A word that the glossary asks for is not there. */
  TERM,
  /** There is a word that the glossary forbids. */
  FORBIDDEN;

  /** Name in keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
