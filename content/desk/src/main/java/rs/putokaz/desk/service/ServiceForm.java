package rs.putokaz.desk.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rs.putokaz.desk.service.RefusedServiceException.Field;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.ServiceKind;
import rs.putokaz.i18n.phrase.WordList;
import rs.putokaz.published.document.Service;

/**
 * A service as an officer fills it in.
 *
 * @param service what it is
 * @param organisation own name of who gives it, at most 80 characters; empty for the centre itself
 * @param sector its sector of the 3W
 * @param place word of {@link WordList#PLACE}, or empty
 * @param hours at most 14, not over each other
 * @param exceptions at most 30, not over each other
 * @param languages tags of the languages spoken there
 * @param phone telephone number, or empty
 * @param email e-mail address, or empty
 * @param checkedOn when somebody last made sure
 */
public record ServiceForm(
    ServiceKind service,
    String organisation,
    Sector sector,
    String place,
    List<Service.Hours> hours,
    List<Service.Exception> exceptions,
    List<String> languages,
    String phone,
    String email,
    LocalDate checkedOn) {

  private static final int LONGEST_NAME = 80;
  private static final int MOST_HOURS = 14;
  private static final int MOST_EXCEPTIONS = 30;
  private static final Pattern PHONE = Pattern.compile("|[+0-9][0-9 ()/.-]{2,40}");
  private static final Pattern EMAIL =
      Pattern.compile("|[^\\s\"<>@]{1,64}@[^\\s\"<>@]{1,189}\\.[^\\s\"<>@.]{2,63}");

  /** Strips what was typed and puts the exceptions into their order. */
  public ServiceForm {
    organisation = text(organisation);
    place = text(place);
    phone = text(phone);
    email = text(email);
    hours = List.copyOf(hours);
    languages = List.copyOf(languages);
    exceptions =
        exceptions.stream()
            .sorted(
                Comparator.comparing(
                    Service.Exception::firstDay, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /**
   * Checks each field by itself and together.
   *
   * @param today the day in Serbia
   * @throws RefusedServiceException with the first that is wrong
   */
  void check(LocalDate today) {
    require(service != null, Field.SERVICE);
    require(
        organisation.length() <= LONGEST_NAME
            && organisation.chars().noneMatch(c -> c == '<' || c == '>' || c < ' '),
        Field.ORGANISATION);
    require(sector != null, Field.SECTOR);
    require(place.isEmpty() || WordList.PLACE.words().contains(place), Field.PLACE);
    require(
        hours.size() <= MOST_HOURS && hours.stream().allMatch(ServiceForm::isRight), Field.HOURS);
    require(Stream.of(DayOfWeek.values()).noneMatch(this::overlaps), Field.HOURS);
    require(
        exceptions.size() <= MOST_EXCEPTIONS && exceptions.stream().allMatch(ServiceForm::isRight),
        Field.EXCEPTIONS);
    for (int i = 1; i < exceptions.size(); i++) {
      require(
          exceptions.get(i).firstDay().isAfter(exceptions.get(i - 1).lastDay()), Field.EXCEPTIONS);
    }
    require(languages.stream().allMatch(Languages::isWritten), Field.LANGUAGES);
    require(PHONE.matcher(phone).matches(), Field.PHONE);
    require(EMAIL.matcher(email).matches(), Field.EMAIL);
    require(
        checkedOn != null
            && !checkedOn.isAfter(today)
            && ListedService.lastDay(checkedOn).isAfter(today),
        Field.CHECKED_ON);
  }

  private static boolean isRight(Service.Hours one) {
    return one.from() != null && one.until() != null && one.until().isAfter(one.from());
  }

  private static boolean isRight(Service.Exception one) {
    boolean days =
        one.firstDay() != null && one.lastDay() != null && !one.lastDay().isBefore(one.firstDay());
    boolean times =
        one.isClosed()
            ? one.until() == null
            : one.until() != null && one.until().isAfter(one.from());
    return days && times;
  }

  private boolean overlaps(DayOfWeek day) {
    List<Service.Hours> sorted =
        hours.stream()
            .filter(one -> one.weekdays().isEmpty() || one.weekdays().contains(day))
            .sorted(Comparator.comparing(Service.Hours::from))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from().isBefore(sorted.get(i - 1).until())) {
        return true;
      }
    }
    return false;
  }

  private static void require(boolean right, Field field) {
    if (!right) {
      throw new RefusedServiceException(field);
    }
  }
}
