package rs.putokaz.desk.item.form;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.ItemType;

/** Which fields an item of each type may have, besides its editions, and what they may say. */
public final class ItemFields {

  private static final Set<String> COMMON = Set.of("type", "slug", "sourceLanguage", "editions");
  private static final FieldRule PHASE = FieldRule.words("arrival", "stay", "end");

  private static final String[] LANGUAGES =
      Languages.written().stream().map(Language::tag).toArray(String[]::new);

  private static final Map<ItemType, Map<String, FieldRule>> RULES =
      Map.of(
          ItemType.TOPIC,
          Map.ofEntries(
              entry("parent", FieldRule.slugOrNone()),
              entry("position", FieldRule.number(100_000)),
              entry("sign", FieldRule.form("[a-z0-9-]{0,40}", "a word of a–z, 0–9 and hyphen")),
              entry("mandatory", FieldRule.flag()),
              entry("sensitive", FieldRule.flag()),
              entry("phase", PHASE)),
          ItemType.ARTICLE,
          Map.ofEntries(
              entry("topic", FieldRule.slugOrNone()),
              entry("mandatory", FieldRule.flag()),
              entry("sensitive", FieldRule.flag()),
              entry("audience", FieldRule.words("adult", "child", "family", "special-needs")),
              entry("phase", PHASE),
              entry("source", FieldRule.text()),
              entry("responsible", FieldRule.text()),
              entry("checkedOn", FieldRule.day()),
              entry("reviewBy", FieldRule.day())),
          ItemType.CENTRE,
          Map.ofEntries(
              entry("code", FieldRule.form("[A-Za-z0-9-]{1,80}", "a code such as CA-KRN")),
              entry("centreKind", FieldRule.word("asylum", "reception")),
              entry("status", FieldRule.word("active", "dormant", "closed")),
              entry("statusSince", FieldRule.partialDay()),
              entry("municipality", FieldRule.text()),
              entry("address", FieldRule.text()),
              entry("latitude", FieldRule.degrees(90)),
              entry("longitude", FieldRule.degrees(180)),
              entry("capacity", FieldRule.number(1_000_000)),
              entry("phone", FieldRule.text()),
              entry("languages", FieldRule.words(LANGUAGES)),
              entry("verified", FieldRule.flag()),
              entry("checkedOn", FieldRule.day())),
          ItemType.FACT,
          Map.ofEntries(
              entry("value", FieldRule.text()),
              entry(
                  "valueKind", FieldRule.word("phone", "number", "money", "hours", "date", "text")),
              entry("verified", FieldRule.flag()),
              entry("checkedOn", FieldRule.day()),
              entry("reviewBy", FieldRule.day())));

  private ItemFields() {}

  /** The fields that are named, without those that were refused. */
  public static NamedFields read(ItemType type, String slug, JsonNode line, FormPlace at) {
    Map<String, FieldRule> rules = RULES.get(type);
    Map<String, Object> values = new HashMap<>();
    line.properties()
        .forEach(
            field -> {
              String name = field.getKey();
              if (rules.containsKey(name)) {
                rules
                    .get(name)
                    .read(field.getValue(), at.field(name))
                    .ifPresent(value -> values.put(name, value));
              } else if (!COMMON.contains(name)) {
                at.field(name).refuse("is no field of type " + type.word());
              }
            });
    Object code = values.remove("code");
    if (code != null && !((String) code).equalsIgnoreCase(slug)) {
      at.field("code").refuse("must be the slug in capital letters");
    }
    if (type == ItemType.TOPIC && slug.equals(values.get("parent"))) {
      at.field("parent").refuse("a topic cannot be its own parent");
    }
    return new NamedFields(values);
  }
}
