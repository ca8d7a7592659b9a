package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
import rs.putokaz.i18n.phrase.Timetable;
import rs.putokaz.portal.centre.ServiceView;
import rs.putokaz.portal.notice.NoticeView;
import rs.putokaz.portal.page.FilledSlot;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Notice;
import rs.putokaz.published.document.Service;

/** A centre and what happens there as an object. Which of it is today, the screen finds out. */
final class CentreObject {

  private final BlockObjects blocks;

  CentreObject(BlockObjects blocks) {
    this.blocks = blocks;
  }

  ObjectNode write(String slug, PageFrame frame, Set<String> files) {
    Centre centre = frame.catalogue().centre(slug).orElseThrow(NotFoundException::new);
    frame.sources().item(centre.key());
    frame.sources().list(ItemType.NOTICE);
    frame.sources().list(ItemType.SERVICE);
    Language shown = frame.reader().best(centre);
    Edition edition = frame.reader().edition(centre, shown);
    ObjectNode json = ItemJson.mapper().createObjectNode();
    json.put("code", centre.code())
        .put("name", edition.title())
        .put("summary", frame.plainText(edition.summary()))
        .put("lang", shown.htmlLang())
        .put("dir", shown.direction().html())
        .put("address", centre.address())
        .put("phone", centre.phone())
        .put("municipality", centre.municipality())
        .put("lat", centre.latitude())
        .put("lon", centre.longitude())
        .put("verified", centre.verified());
    blocks.write(
        FilledSlot.ownBlocks(edition), frame, block -> null, json.putArray("blocks"), files);
    slots(centre, frame, json.putObject("slots"));
    services(frame.catalogue().servicesIn(slug), frame.reader(), json.putArray("services"));
    ArrayNode notices = json.putArray("notices");
    frame.catalogue().noticesIn(slug).stream()
        .sorted(
            Comparator.comparing(Notice::firstDay)
                .thenComparing(Notice::from)
                .thenComparing(Notice::slug))
        .forEach(notice -> write(notice, frame.reader().language(), notices));
    return json;
  }

  private static void slots(Centre centre, PageFrame frame, ObjectNode into) {
    centre.editions().values().stream()
        .flatMap(edition -> edition.blocks().stream())
        .filter(block -> block.kind() == BlockKind.SLOT)
        .map(block -> block.attribute("ref"))
        .distinct()
        .sorted()
        .forEach(
            ref ->
                FilledSlot.of(centre, ref, frame.reader())
                    .ifPresent(
                        filled ->
                            into.putObject(ref)
                                .put("lang", filled.language().htmlLang())
                                .put("dir", filled.language().direction().html())
                                .put("html", ScreenLinks.in(frame.html(filled.text())))));
  }

  private static void services(List<Service> services, Reader reader, ArrayNode into) {
    for (Service service : services) {
      for (ServiceView view : ServiceView.of(List.of(service), reader)) {
        ObjectNode node = into.addObject();
        node.put("kind", view.kind())
            .put("organisation", view.organisation())
            .put("place", view.place())
            .put("phone", view.phone())
            .put("checked", view.checked());
        lines(view.hours(), node.putArray("hours"));
        lines(view.exceptions(), node.putArray("exceptions"));
        ArrayNode languages = node.putArray("languages");
        view.languages().forEach(spoken -> languages.add(spoken.nativeName()));
        week(service, node.putObject("week"));
      }
    }
  }

  /** The hours once more, for a screen to find out whether it is open now. */
  private static void week(Service service, ObjectNode week) {
    ArrayNode dayparts = week.putArray("dayparts");
    for (Service.Hours hours : service.hours()) {
      ObjectNode part = dayparts.addObject();
      ArrayNode days = part.putArray("days");
      hours.weekdays().forEach(day -> days.add(day.getValue()));
      part.put("from", hours.from().toString()).put("to", hours.until().toString());
    }
    ArrayNode exceptions = week.putArray("exceptions");
    for (Service.Exception exception : service.exceptions()) {
      ObjectNode part = exceptions.addObject();
      part.put("first", exception.firstDay().toString())
          .put("last", exception.lastDay().toString());
      if (exception.isClosed()) {
        part.put("mode", "off");
      } else {
        part.put("from", exception.from().toString()).put("to", exception.until().toString());
      }
    }
  }

  private static void lines(List<Timetable.Line> lines, ArrayNode into) {
    lines.forEach(line -> into.addObject().put("days", line.days()).put("times", line.times()));
  }

  /** One of a kind that this node is too old to know is left out. */
  private static void write(Notice notice, Language reader, ArrayNode notices) {
    NoticePhrase phrase = NoticePhrase.of(notice.phrase()).orElse(null);
    if (phrase == null) {
      return;
    }
    ObjectNode node = notices.addObject();
    node.put("kind", phrase.word()).put("sign", NoticeView.sign(phrase));
    List<Sentence> said =
        Phrases.notice(reader, phrase, notice.what(), notice.place(), notice.number());
    ArrayNode sentences = node.putArray("sentences");
    for (Sentence sentence : said) {
      sentences
          .addObject()
          .put("lang", sentence.language().htmlLang())
          .put("dir", sentence.language().direction().html())
          .put("title", sentence.kind())
          .put("text", sentence.text());
    }
    node.put("firstDay", notice.firstDay().toString()).put("lastDay", notice.lastDay().toString());
    ArrayNode weekdays = node.putArray("weekdays");
    notice.weekdays().stream().sorted().forEach(day -> weekdays.add(day.getValue()));
    node.put("from", notice.from().toString());
    node.put("until", notice.until() == null ? "" : notice.until().toString());
  }
}
