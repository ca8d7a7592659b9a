package rs.putokaz.published.count;

import java.time.Instant;

/**
 * What is counted together.
 *
 * @param page path behind the language, such as {@code info/doctor}; {@code home} for the first
 * @param language tag of the language it was read in
 * @param hour the beginning of the hour
 * @param device {@code phone} for whatever people own, {@code kiosk} for the screens of centres
 * @param centre slug of the centre of a kiosk; empty for phones, and for pages on private matters
 */
public record CountedPage(
    String page, String language, Instant hour, String device, String centre) {

  /** What people own. */
  public static final String PHONE = "phone";

  /** A page that was opened on what people own. */
  static CountedPage onPhone(String page, String language, Instant hour) {
    return new CountedPage(page, language, hour, PHONE, "");
  }
}
