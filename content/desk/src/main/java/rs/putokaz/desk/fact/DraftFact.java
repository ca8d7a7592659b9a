package rs.putokaz.desk.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.ItemType;

/** A shared value as editors write it; {@link Fact} says what its fields mean. */
@Entity
@Table(schema = "desk", name = "fact")
public class DraftFact extends DraftItem {

  private String value = "";

  @Column(name = "value_kind")
  private String valueKind = "text";

  private boolean verified;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  /** For JPA. */
  protected DraftFact() {}

  /** A new fact without texts. */
  public DraftFact(String slug, String sourceLanguage) {
    super(slug, sourceLanguage);
  }

  @Override
  public ItemType type() {
    return ItemType.FACT;
  }

  @Override
  public void revise(NamedFields change) {
    value = change.text("value", value);
    valueKind = change.text("valueKind", valueKind);
    verified = change.flag("verified", verified);
    checkedOn = change.day("checkedOn", checkedOn);
    reviewBy = change.day("reviewBy", reviewBy);
  }

  /** What readers see where no language has a value of its own. */
  public String value() {
    return value;
  }

  /** What kind of value it is. */
  public String valueKind() {
    return valueKind;
  }

  /** Whether somebody confirmed it. */
  public boolean verified() {
    return verified;
  }

  /** Day of the last confirmation; may be null. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  /** Day by which it must be confirmed again; may be null. */
  public LocalDate reviewBy() {
    return reviewBy;
  }

  @Override
  public Fact document(Map<String, Edition> editions) {
    return new Fact(
        slug(), value, valueKind, verified, checkedOn, reviewBy, sourceLanguage(), editions);
  }
}
