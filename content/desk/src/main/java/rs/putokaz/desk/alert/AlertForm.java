package rs.putokaz.desk.alert;

import java.util.List;
import rs.putokaz.desk.alert.RefusedAlertException.Field;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.i18n.phrase.WordList;

/**
 * An alarm as somebody fills it in.
 *
 * @param phrase what kind it is
 * @param centres slugs of the centres; none for all
 * @param place word of {@link WordList#PLACE}; left out where the kind names none
 * @param minutes after which it ends by itself, 1–1440
 * @param drill whether it is an exercise
 */
public record AlertForm(
    AlertPhrase phrase, List<String> centres, String place, int minutes, boolean drill) {

  /** As long as an alarm lasts when nobody says otherwise. */
  public static final int MINUTES = 60;

  private static final int LONGEST = 24 * 60;

  /** Leaves out what the kind has no use for. */
  public AlertForm {
    centres = List.copyOf(centres);
    place = phrase == null || !phrase.hasPlace() || place == null ? "" : place;
  }

  /**
   * Checks each field.
   *
   * @throws RefusedAlertException with the first that is wrong
   */
  void check() {
    require(phrase != null, Field.PHRASE);
    require(!phrase.hasPlace() || WordList.PLACE.words().contains(place), Field.PLACE);
    require(minutes >= 1 && minutes <= LONGEST, Field.MINUTES);
  }

  private static void require(boolean right, Field field) {
    if (!right) {
      throw new RefusedAlertException(field);
    }
  }
}
