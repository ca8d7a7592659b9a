package rs.putokaz.desk.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rs.putokaz.desk.machine.MachineTranslationException.Reason;

/** DeepL, by version 2 of its API. */
final class DeepLTranslator implements MachineTranslator {

  /** The codes that are not our tag in capitals; an empty one says that DeepL has no such. */
  private static final Map<String, String> CODES =
      Map.of("fa-AF", "PRS", "ku", "KMR", "zh-Hans", "ZH", "pa-Arab", "", "sr-Latn", "");

  private static final Map<String, String> TARGETS = Map.of("EN", "EN-GB", "ZH", "ZH-HANS");

  private final URI address;
  private final String key;
  private final JsonService service;

  DeepLTranslator(MachineSettings settings) {
    address = settings.address().resolve("/v2/translate");
    key = settings.key();
    service = new JsonService(settings.timeout());
  }

  @Override
  public String name() {
    return "DeepL";
  }

  @Override
  public List<String> translate(List<String> texts, String from, String to) {
    ObjectNode body = JsonService.object();
    ArrayNode all = body.putArray("text");
    texts.forEach(all::add);
    String target = code(to);
    body.put("source_lang", code(from));
    body.put("target_lang", TARGETS.getOrDefault(target, target));
    body.put("tag_handling", "xml");
    JsonService.Answer answer =
        service.post(address, body, Map.of("Authorization", "DeepL-Auth-Key " + key));
    if (answer.status() != 200 || answer.body() == null) {
      throw refusal(answer);
    }
    List<String> translated = new ArrayList<>();
    for (JsonNode one : answer.body().path("translations")) {
      translated.add(one.path("text").asText());
    }
    return translated;
  }

  private static String code(String tag) {
    String code = CODES.getOrDefault(tag, tag.toUpperCase(Locale.ROOT));
    if (code.isEmpty()) {
      throw new MachineTranslationException(Reason.LANGUAGE, tag);
    }
    return code;
  }

  private static MachineTranslationException refusal(JsonService.Answer answer) {
    String message = answer.body() == null ? "" : answer.body().path("message").asText();
    Reason reason =
        switch (answer.status()) {
          case 400 -> message.contains("_lang") ? Reason.LANGUAGE : Reason.FAULT;
          case 401, 403 -> Reason.KEY;
          case 413 -> Reason.TOO_LONG;
          case 429, 529 -> Reason.TOO_MANY;
          case 456 -> Reason.QUOTA;
          default -> Reason.FAULT;
        };
    return new MachineTranslationException(reason, answer.status() + " " + message);
  }
}
