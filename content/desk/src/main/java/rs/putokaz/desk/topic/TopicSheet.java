package rs.putokaz.desk.topic;

import java.util.List;
import java.util.Map;

/**
 * All of a topic, as an editor has it before them; {@link rs.putokaz.published.document.Topic} says
 * what its fields mean.
 *
 * @param titles by language tag
 * @param stamp names this state of it
 */
public record TopicSheet(
    String slug,
    String parent,
    String sign,
    boolean mandatory,
    boolean sensitive,
    List<String> phase,
    Map<String, String> titles,
    String stamp) {

  /** Copies what could change. */
  public TopicSheet {
    phase = List.copyOf(phase);
    titles = Map.copyOf(titles);
  }
}
