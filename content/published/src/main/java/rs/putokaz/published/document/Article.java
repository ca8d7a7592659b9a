package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An article: what a reader needs to know and do about one matter.
 *
 * @param topic slug of its topic; empty for pages about the site itself
 * @param mandatory whether it belongs to the information that must be given (EASO 2016, standard
 *     30)
 * @param sensitive whether its page has the quick exit and leaves no trace
 * @param audience for whom: {@code adult}, {@code child}, {@code family}, {@code special-needs}
 * @param phase when it matters: {@code arrival}, {@code stay}, {@code end}
 * @param source law or document that it rests on; may be empty
 * @param responsible who answers for it; may be empty
 * @param checkedOn day on which somebody last confirmed it; may be null
 * @param reviewBy day by which it must be confirmed again; may be null
 */
@JsonPropertyOrder({
  "type",
  "slug",
  "topic",
  "mandatory",
  "sensitive",
  "audience",
  "phase",
  "source",
  "responsible",
  "checkedOn",
  "reviewBy",
  "sourceLanguage",
  "editions"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Article(
    String slug,
    String topic,
    boolean mandatory,
    boolean sensitive,
    List<String> audience,
    List<String> phase,
    String source,
    String responsible,
    LocalDate checkedOn,
    LocalDate reviewBy,
    String sourceLanguage,
    @JsonDeserialize(using = EditionsReader.class) Map<String, Edition> editions)
    implements Item {

  /** Fills in what is absent. */
  public Article {
    topic = Records.text(topic);
    audience = Records.list(audience);
    phase = Records.list(phase);
    source = Records.text(source);
    responsible = Records.text(responsible);
    editions = Records.sorted(editions);
  }

  @Override
  public ItemType type() {
    return ItemType.ARTICLE;
  }
}
