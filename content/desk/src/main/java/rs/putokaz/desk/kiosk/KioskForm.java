package rs.putokaz.desk.kiosk;

import java.util.List;
import rs.putokaz.desk.kiosk.RefusedKioskException.Field;
import rs.putokaz.published.document.Service;

/**
 * A screen as it is filled in.
 *
 * @param centre slug
 * @param name 1 to 80 characters
 * @param tags words of a–z, 0–9 and hyphen
 * @param pin six digits; empty to leave the PIN as it is
 */
public record KioskForm(
    String centre, String name, List<String> tags, KioskSettings settings, String pin) {

  private static final int LONGEST_NAME = 80;
  private static final int NARROWEST = 120;
  private static final int WIDEST = 2500;
  private static final int MOST_SLIDES = 20;
  private static final int MOST_DAYS = 366;
  private static final String TAG = "[a-z0-9-]{1,30}";

  /**
   * Makes sure that it can be.
   *
   * @throws RefusedKioskException otherwise
   */
  void check() {
    require(!name.isBlank() && name.length() <= LONGEST_NAME, Field.NAME);
    require(tags.stream().allMatch(tag -> tag.matches(TAG)), Field.NAME);
    int width = settings.screenWidthMm();
    require(width >= NARROWEST && width <= WIDEST, Field.WIDTH);
    require(pin.isEmpty() || pin.matches("[0-9]{6}"), Field.PIN);
    require(
        settings.playlist().size() <= MOST_SLIDES
            && settings.playlist().stream()
                .allMatch(one -> one.kind().equals("article") != one.id().isEmpty()),
        Field.PLAYLIST);
    require(
        settings.hours().stream()
            .allMatch(
                one ->
                    one.from() != null && one.until() != null && one.from().isBefore(one.until())),
        Field.HOURS);
    require(settings.closures().stream().allMatch(KioskForm::canBe), Field.HOURS);
  }

  /** Days that are otherwise: closed, or open from a time until a later one. */
  private static boolean canBe(Service.Exception one) {
    return one.firstDay() != null
        && !one.lastDay().isBefore(one.firstDay())
        && one.lastDay().isBefore(one.firstDay().plusDays(MOST_DAYS))
        && (one.from() == null) == (one.until() == null)
        && (one.from() == null || one.from().isBefore(one.until()));
  }

  private static void require(boolean right, Field field) {
    if (!right) {
      throw new RefusedKioskException(field);
    }
  }
}
