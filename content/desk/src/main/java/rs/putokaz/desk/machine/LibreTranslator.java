package rs.putokaz.desk.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.desk.machine.MachineTranslationException.Reason;

/** LibreTranslate, which an authority can run on a machine of its own. */
final class LibreTranslator implements MachineTranslator {

  /** It knows languages but no variants, and takes these for others. */
  private static final Set<String> UNKNOWN = Set.of("fa-AF", "pa-Arab", "sr-Latn");

  private final URI address;
  private final String key;
  private final JsonService service;

  LibreTranslator(MachineSettings settings) {
    String base = settings.address().toString().replaceAll("/+$", "");
    address = URI.create(base + "/translate");
    key = settings.key();
    service = new JsonService(settings.timeout());
  }

  @Override
  public String name() {
    return "LibreTranslate";
  }

  @Override
  public List<String> translate(List<String> texts, String from, String to) {
    ObjectNode body = JsonService.object();
    ArrayNode all = body.putArray("q");
    texts.forEach(all::add);
    body.put("source", code(from));
    body.put("target", code(to));
    body.put("format", "html");
    if (!key.isEmpty()) {
      body.put("api_key", key);
    }
    JsonService.Answer answer = service.post(address, body, Map.of());
    if (answer.status() != 200 || answer.body() == null) {
      throw refusal(answer);
    }
    List<String> translated = new ArrayList<>();
    for (JsonNode one : answer.body().path("translatedText")) {
      translated.add(one.asText());
    }
    return translated;
  }

  private static String code(String tag) {
    if (UNKNOWN.contains(tag)) {
      throw new MachineTranslationException(Reason.LANGUAGE, tag);
    }
    return tag;
  }

  private static MachineTranslationException refusal(JsonService.Answer answer) {
    String message = answer.body() == null ? "" : answer.body().path("error").asText();
    Reason reason =
        switch (answer.status()) {
          case 400 -> {
            if (message.contains("not supported")) {
              yield Reason.LANGUAGE;
            }
            yield message.contains("exceeds") ? Reason.TOO_LONG : Reason.FAULT;
          }
          case 401, 403 -> Reason.KEY;
          case 413 -> Reason.TOO_LONG;
          case 429 -> Reason.TOO_MANY;
          default -> Reason.FAULT;
        };
    return new MachineTranslationException(reason, answer.status() + " " + message);
  }
}
