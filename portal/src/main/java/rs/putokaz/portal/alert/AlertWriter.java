package rs.putokaz.portal.alert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.WordList;
import rs.putokaz.i18n.text.Messages;
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.ItemJson;

/** Writes alarms for the screens of centres, in every language; docs/alerts.md is the contract. */
public final class AlertWriter {

  private AlertWriter() {}

  /** The alarms that concern people in that centre, the last raised first. */
  public static ArrayNode ofCentre(List<Alert> alerts, String centre) {
    ArrayNode all = ItemJson.mapper().createArrayNode();
    for (Alert alert : alerts) {
      if (alert.concerns(centre)) {
        // One of a kind that this node is too old to know is left out.
        AlertPhrase.of(alert.phrase()).ifPresent(kind -> write(alert, kind, all.addObject()));
      }
    }
    return all;
  }

  private static void write(Alert alert, AlertPhrase kind, ObjectNode one) {
    one.put("id", alert.slug())
        .put("level", kind.level().word())
        .put("sign", alert.clear() ? "check" : AlertView.sign(kind))
        .put("drill", alert.drill())
        .put("clear", alert.clear());
    ArrayNode sentences = one.putArray("sentences");
    for (Language language : languages()) {
      var said = Phrases.alert(language, kind, alert.place(), alert.clear()).get(0);
      ObjectNode sentence =
          sentences
              .addObject()
              .put("lang", language.htmlLang())
              .put("dir", language.direction().html())
              .put("title", said.kind())
              .put("text", said.text());
      if (alert.drill()) {
        sentence.put("drill", Phrases.drill(language));
      }
    }
    one.put("raisedAt", alert.raisedAt().toString());
    one.put("expiresAt", alert.expires().toString());
  }

  /** What a screen needs to raise an alarm without network: kinds, sentences and places. */
  public static ObjectNode templates() {
    ObjectNode json = ItemJson.mapper().createObjectNode();
    ArrayNode kinds = json.putArray("kinds");
    for (AlertPhrase kind : AlertPhrase.all()) {
      kinds
          .addObject()
          .put("phrase", kind.word())
          .put("level", kind.level().word())
          .put("sign", AlertView.sign(kind))
          .put("place", kind.hasPlace());
    }
    json.set("places", ItemJson.mapper().valueToTree(WordList.PLACE.words()));
    ArrayNode all = json.putArray("languages");
    languages().forEach(language -> template(language, all.addObject()));
    return json;
  }

  private static void template(Language language, ObjectNode one) {
    Messages messages = Messages.ofPhrases(language);
    one.put("lang", language.htmlLang()).put("dir", language.direction().html());
    one.put("drill", Phrases.drill(language)).put("clear", messages.text("alert.clear"));
    ObjectNode titles = one.putObject("titles");
    ObjectNode texts = one.putObject("texts");
    for (AlertPhrase kind : AlertPhrase.all()) {
      String key = "alert." + kind.word();
      titles.put(kind.word(), messages.text(key));
      texts.put(kind.word(), messages.text(key + ".text", Map.of("place", "{place}")));
    }
    ObjectNode places = one.putObject("places");
    WordList.PLACE.words().forEach(w -> places.put(w, messages.text(WordList.PLACE.key(w))));
  }

  private static List<Language> languages() {
    return Languages.all().stream().filter(Language::hasUiTexts).toList();
  }
}
