package rs.putokaz.portal.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.replica.Catalogue;

/** Writes alarms as messages of the Common Alerting Protocol 1.2 (OASIS, ITU-T X.1303bis). */
public final class CapAlerts {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")
          .withZone(ZoneId.of("Europe/Belgrade"));

  private final Settings settings;

  /** Messages of that site. */
  public CapAlerts(Settings settings) {
    this.settings = settings;
  }

  /** The message of an alarm. */
  byte[] alert(Alert alert, Catalogue catalogue) {
    AlertPhrase phrase = AlertPhrase.of(alert.phrase()).orElse(AlertPhrase.DANGER);
    Xml xml = new Xml();
    xml.open("alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"");
    xml.element("identifier", alert.slug() + "-" + alert.raisedAt().getEpochSecond());
    xml.element("sender", settings.publicUrl());
    xml.element("sent", TIME.format(alert.raisedAt()));
    xml.element("status", alert.drill() ? "Exercise" : "Actual");
    xml.element("msgType", "Alert");
    xml.element("scope", "Public");
    for (Language language : Languages.all()) {
      if (language.hasUiTexts()) {
        info(xml, alert, phrase, language, catalogue);
      }
    }
    xml.close("alert");
    return xml.bytes();
  }

  private void info(
      Xml xml, Alert alert, AlertPhrase phrase, Language language, Catalogue catalogue) {
    Sentence said = Phrases.alert(language, phrase, alert.place(), alert.clear()).get(0);
    xml.open("info");
    xml.element("language", language.htmlLang());
    xml.element("category", category(phrase));
    xml.element("event", said.kind());
    xml.element("responseType", alert.clear() ? "AllClear" : response(phrase));
    boolean danger = phrase.level() == AlertPhrase.Level.DANGER && !alert.clear();
    xml.element("urgency", alert.clear() ? "Past" : danger ? "Immediate" : "Expected");
    xml.element("severity", danger ? "Severe" : alert.clear() ? "Minor" : "Moderate");
    xml.element("certainty", "Observed");
    xml.element("expires", TIME.format(alert.expires()));
    xml.element("headline", said.kind());
    xml.element("description", said.text());
    if (!alert.clear()) {
      xml.element("instruction", said.text());
    }
    xml.element("web", settings.publicUrl() + "/" + language.urlTag() + "/");
    areas(xml, alert, language, catalogue);
    xml.close("info");
  }

  private static void areas(Xml xml, Alert alert, Language language, Catalogue catalogue) {
    Reader reader = new Reader(language);
    List<Centre> centres =
        catalogue.centres().stream().filter(one -> alert.concerns(one.slug())).toList();
    for (Centre centre : centres) {
      xml.open("area");
      xml.element("areaDesc", reader.title(centre).text());
      xml.element("circle", centre.latitude() + "," + centre.longitude() + " 1");
      xml.open("geocode");
      xml.element("valueName", "SCRM");
      xml.element("value", centre.code());
      xml.close("geocode");
      xml.close("area");
    }
  }

  private static String category(AlertPhrase phrase) {
    return switch (phrase) {
      case FIRE -> "Fire";
      case MEDICAL, DISEASE, WATER -> "Health";
      case TRANSPORT -> "Transport";
      case WEATHER -> "Met";
      case POWER -> "Infra";
      case DANGER, MISSING_CHILD -> "Safety";
    };
  }

  private static String response(AlertPhrase phrase) {
    return switch (phrase) {
      case FIRE -> "Evacuate";
      case DANGER, WEATHER -> "Shelter";
      case MEDICAL, WATER -> "Avoid";
      case MISSING_CHILD, TRANSPORT, DISEASE, POWER -> "Execute";
    };
  }

  /** The index of the messages. */
  byte[] feed(Catalogue catalogue) {
    Xml xml = new Xml();
    xml.open("feed xmlns=\"http://www.w3.org/2005/Atom\"");
    xml.element("id", settings.publicUrl() + "/alerts.atom");
    xml.element("title", "Putokaz: CAP");
    Instant last =
        catalogue.alerts().stream().map(Alert::raisedAt).findFirst().orElse(Instant.EPOCH);
    xml.element("updated", last.truncatedTo(ChronoUnit.SECONDS));
    xml.open("author");
    xml.element("name", "SCRM");
    xml.close("author");
    for (Alert alert : catalogue.alerts()) {
      xml.open("entry");
      xml.element("id", "urn:uuid:" + alert.slug());
      xml.element("title", alert.phrase());
      xml.element("updated", alert.raisedAt().truncatedTo(ChronoUnit.SECONDS));
      xml.empty(
          "link type=\"application/cap+xml\" href=\""
              + PageFrame.escaped(settings.publicUrl() + "/alerts/" + alert.slug() + ".cap")
              + "\"");
      xml.close("entry");
    }
    xml.close("feed");
    return xml.bytes();
  }

  /** Builds a document element by element. */
  private static final class Xml {
    private final StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private void open(String tag) {
      text.append('<').append(tag).append(">\n");
    }

    private void close(String tag) {
      text.append("</").append(tag).append(">\n");
    }

    private void empty(String tag) {
      text.append('<').append(tag).append("/>\n");
    }

    private void element(String name, Object value) {
      text.append('<').append(name).append('>').append(PageFrame.escaped(value.toString()));
      text.append("</").append(name).append(">\n");
    }

    private byte[] bytes() {
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
