package rs.putokaz.portal.centre;

import java.util.List;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.ServiceKind;
import rs.putokaz.i18n.phrase.Timetable;
import rs.putokaz.i18n.phrase.WordList;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.i18n.text.Messages;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Service;

/**
 * A service of a centre in the words of a reader.
 *
 * @param kind what it is
 * @param organisation who gives it, by its own name; empty for the centre itself
 * @param place where; may be empty
 * @param hours when; days are empty for every day
 * @param exceptions days on which it is otherwise; times are empty where it is closed
 * @param languages which are spoken there
 * @param phone telephone number; may be empty
 * @param email e-mail address; may be empty
 * @param checked day on which somebody last made sure, in words
 */
public record ServiceView(
    String kind,
    String organisation,
    String place,
    List<Timetable.Line> hours,
    List<Timetable.Line> exceptions,
    List<Language> languages,
    String phone,
    String email,
    String checked) {

  /** The services in their order. One of a kind that this node is too old to know is left out. */
  public static List<ServiceView> of(List<Service> services, Reader reader) {
    Language language = reader.uiLanguage();
    return services.stream().flatMap(service -> of(service, language)).toList();
  }

  private static Stream<ServiceView> of(Service service, Language language) {
    Messages phrases = Messages.ofPhrases(language);
    String place = service.place();
    return ServiceKind.of(service.service()).stream()
        .map(
            kind ->
                new ServiceView(
                    phrases.text(kind.key()),
                    service.organisation(),
                    place.isEmpty() ? "" : phrases.text(WordList.PLACE.key(place)),
                    hours(service, language),
                    exceptions(service, language),
                    service.languages().stream()
                        .flatMap(tag -> Languages.find(tag).stream())
                        .toList(),
                    service.phone(),
                    service.email(),
                    Dates.format(service.checkedOn(), language)));
  }

  private static List<Timetable.Line> hours(Service service, Language language) {
    return service.hours().stream()
        .map(one -> Timetable.line(one.weekdays(), one.from(), one.until(), language))
        .toList();
  }

  private static List<Timetable.Line> exceptions(Service service, Language language) {
    return service.exceptions().stream()
        .map(
            (Service.Exception one) ->
                Timetable.line(one.firstDay(), one.lastDay(), one.from(), one.until(), language))
        .toList();
  }
}
