package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;

/**
 * A topic, or a sub-topic when it has a parent: the tree in which readers look for articles.
 *
 * @param parent slug of the topic above; empty for a main topic
 * @param position order among its siblings, from 1
 * @param sign name of its pictogram; empty for that of the parent
 * @param mandatory whether every required language must have it
 * @param sensitive whether its pages have the quick exit and leave no trace
 * @param phase when it matters: {@code arrival}, {@code stay}, {@code end}
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "parent",
  "position",
  "sign",
  "mandatory",
  "sensitive",
  "phase",
  "sourceLanguage",
  "editions"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Topic(
    String slug,
    String parent,
    int position,
    String sign,
    boolean mandatory,
    boolean sensitive,
    List<String> phase,
    String sourceLanguage,
    @JsonDeserialize(using = EditionsReader.class) Map<String, Edition> editions)
    implements Item {

  /** Fills in what is absent. */
  public Topic {
    parent = Records.text(parent);
    sign = Records.text(sign);
    phase = Records.list(phase);
    editions = Records.sorted(editions);
  }

  @Override
  public ItemType type() {
    return ItemType.TOPIC;
  }
}
