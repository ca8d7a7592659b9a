package rs.putokaz.desk.item.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rs.putokaz.published.slug.Slug;

/** Reads one field of an item: gives its checked value, or reports why there is none. */
@FunctionalInterface
interface FieldRule {

  /** A day as it is written. */
  Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Lengths of a year, a month and a day. */
  Set<Integer> PARTIAL = Set.of(4, 7, 10);

  /** The value as {@link rs.putokaz.desk.item.NamedFields} has it; empty when it was refused. */
  Optional<Object> read(JsonNode value, FormPlace at);

  /** Plain text. */
  static FieldRule text() {
    return (value, at) -> Texts.plain(value, "", Texts.LONGEST_VALUE, at).map(Object.class::cast);
  }

  /** Plain text of a certain form. */
  static FieldRule form(String form, String description) {
    Pattern pattern = Pattern.compile(form);
    return (value, at) -> {
      if (value.isTextual()
          && (!Texts.isText(value, at)
              || !Texts.fits(value.textValue(), Texts.LONGEST_VALUE, at))) {
        return Optional.empty();
      }
      if (!value.isTextual() || !pattern.matcher(value.textValue()).matches()) {
        at.refuse("must be " + description);
        return Optional.empty();
      }
      return Optional.of(value.textValue());
    };
  }

  /** The slug of another item, or the empty text for none. */
  static FieldRule slugOrNone() {
    return (value, at) -> {
      if (!value.isTextual() || !(value.textValue().isEmpty() || Slug.matches(value.textValue()))) {
        at.refuse("must be a slug: 1–80 of a–z, 0–9 and hyphen");
        return Optional.empty();
      }
      return Optional.of(value.textValue());
    };
  }

  /** One of several words. */
  static FieldRule word(String... words) {
    return (value, at) -> {
      if (!value.isTextual() || !List.of(words).contains(value.textValue())) {
        at.refuse("must be one of " + String.join(", ", words));
        return Optional.empty();
      }
      return Optional.of(value.textValue());
    };
  }

  /** A list of such words. */
  static FieldRule words(String... words) {
    FieldRule rule = word(words);
    return (value, at) -> {
      if (!value.isArray()) {
        at.refuse("must be a list");
        return Optional.empty();
      }
      List<String> list = new ArrayList<>();
      boolean good = true;
      for (int i = 0; i < value.size(); i++) {
        Optional<Object> word = rule.read(value.get(i), at.element(i + 1));
        good &= word.isPresent();
        word.map(String.class::cast).filter(w -> !list.contains(w)).ifPresent(list::add);
      }
      return good ? Optional.of(List.copyOf(list)) : Optional.empty();
    };
  }

  /** Yes or no. */
  static FieldRule flag() {
    return (value, at) -> {
      if (!value.isBoolean()) {
        at.refuse("must be true or false");
        return Optional.empty();
      }
      return Optional.of(value.booleanValue());
    };
  }

  /** A whole number from 0. */
  static FieldRule number(int highest) {
    return (value, at) -> {
      if (!value.isIntegralNumber()
          || !value.canConvertToInt()
          || value.intValue() < 0
          || value.intValue() > highest) {
        at.refuse("must be a whole number from 0 to " + highest);
        return Optional.empty();
      }
      return Optional.of(value.intValue());
    };
  }

  /** Degrees on either side of zero. */
  static FieldRule degrees(int highest) {
    return (value, at) -> {
      if (!value.isNumber() || !(Math.abs(value.doubleValue()) <= highest)) {
        at.refuse("must be a number from -" + highest + " to " + highest);
        return Optional.empty();
      }
      return Optional.of(value.doubleValue());
    };
  }

  /** A day; or the empty text for none. */
  static FieldRule day() {
    return (value, at) -> {
      if (value.isTextual() && value.textValue().isEmpty()) {
        return Optional.of("");
      }
      Optional<LocalDate> day = value.isTextual() ? dayOf(value.textValue()) : Optional.empty();
      if (day.isEmpty()) {
        at.refuse("must be a date YYYY-MM-DD");
      }
      return day.map(Object.class::cast);
    };
  }

  /** A year, a month or a day, kept as it is written; or the empty text for none. */
  static FieldRule partialDay() {
    return (value, at) -> {
      String written = value.isTextual() ? value.textValue() : "?";
      String rest = "0000-01-01".substring(Math.min(written.length(), 10));
      if (written.isEmpty()
          || (PARTIAL.contains(written.length()) && dayOf(written + rest).isPresent())) {
        return Optional.of(written);
      }
      at.refuse("must be a date YYYY, YYYY-MM or YYYY-MM-DD");
      return Optional.empty();
    };
  }

  /** Empty for 2026-02-30, which has the form but is no day. */
  private static Optional<LocalDate> dayOf(String written) {
    try {
      return DAY.matcher(written).matches()
          ? Optional.of(LocalDate.parse(written))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
