package rs.putokaz.desk.topic;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;

/** A topic or sub-topic as editors write it; {@link Topic} says what its fields mean. */
@Entity
@Table(schema = "desk", name = "topic")
public class DraftTopic extends DraftItem {

  /** Null for a main topic: the column is a foreign key. */
  private String parent;

  private int position;
  private String sign = "";
  private boolean mandatory;
  private boolean sensitive;

  @Convert(converter = WordsConverter.class)
  private List<String> phase = List.of();

  /** For JPA. */
  protected DraftTopic() {}

  /** A new main topic without texts. */
  public DraftTopic(String slug, String sourceLanguage) {
    super(slug, sourceLanguage);
  }

  @Override
  public ItemType type() {
    return ItemType.TOPIC;
  }

  @Override
  public void revise(NamedFields change) {
    String named = change.text("parent", parent == null ? "" : parent);
    parent = named.isEmpty() ? null : named;
    position = change.number("position", position);
    sign = change.text("sign", sign);
    mandatory = change.flag("mandatory", mandatory);
    sensitive = change.flag("sensitive", sensitive);
    phase = change.words("phase", phase);
  }

  /** Slug of the topic above; empty for a main topic. */
  public String parent() {
    return parent == null ? "" : parent;
  }

  /** Name of its pictogram; empty for that of the parent. */
  public String sign() {
    return sign;
  }

  /** Whether every required language must have it. */
  public boolean mandatory() {
    return mandatory;
  }

  /** Whether its pages leave no trace. */
  public boolean sensitive() {
    return sensitive;
  }

  /** When it matters. */
  public List<String> phase() {
    return phase;
  }

  @Override
  public Topic document(Map<String, Edition> editions) {
    return new Topic(
        slug(), parent, position, sign, mandatory, sensitive, phase, sourceLanguage(), editions);
  }
}
