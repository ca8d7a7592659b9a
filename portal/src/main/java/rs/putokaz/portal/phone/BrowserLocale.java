package rs.putokaz.portal.phone;

import rs.putokaz.i18n.language.Language;

/** How browsers are told in which language to write dates (BCP 47). */
final class BrowserLocale {

  private BrowserLocale() {}

  /** As on the pages: English dates begin with the day. */
  static String of(Language language) {
    return language.tag().equals("en") ? "en-GB" : language.htmlLang();
  }
}
