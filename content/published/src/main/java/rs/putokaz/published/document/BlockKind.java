package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of block and which parts each may have. */
public enum BlockKind {
  HEADING(Set.of("text"), Set.of("level"), "text"),
  PARAGRAPH(Set.of("text"), Set.of(), "text"),
  LIST(Set.of("items"), Set.of(), "items"),
  STEPS(Set.of("items"), Set.of(), "items"),
  CALLOUT(Set.of("title", "text"), Set.of("tone"), "text"),
  CONTACT(Set.of("title", "text"), Set.of("phone", "email", "url", "address", "hours"), "title"),
  FACT(Set.of("text"), Set.of("ref"), "ref"),
  QUESTION(Set.of("title", "text"), Set.of(), "title"),
  IMAGE(Set.of("text"), Set.of("media", "alt"), "media"),
  AUDIO(Set.of("text"), Set.of("media"), "media"),
  VIDEO(Set.of("text"), Set.of("media"), "media"),
  FILE(Set.of("text"), Set.of("media"), "media"),
  SLOT(Set.of("title", "text"), Set.of("ref"), "ref");

  private final Set<String> texts;
  private final Set<String> attributes;
  private final String required;
  private final Set<String> published;

  BlockKind(Set<String> texts, Set<String> attributes, String required) {
    this.texts = texts;
    this.attributes = attributes;
    this.required = required;
    Set<String> all = new TreeSet<>(attributes);
    all.addAll(attributes.contains("media") ? BlockMedium.PARTS : BlockMedium.READ_ALOUD);
    this.published = Collections.unmodifiableSet(all);
  }

  /** The word used in files, addresses and style sheets. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<BlockKind> of(String word) {
    for (BlockKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Parts that are translated: of {@code title}, {@code text}, {@code items}. */
  public Set<String> texts() {
    return texts;
  }

  /** Parts that are shared values and not translated. */
  public Set<String> attributes() {
    return attributes;
  }

  /** Shared values of a published block: what it shows, or who reads it, is said there too. */
  Set<String> published() {
    return published;
  }

  /** The part without which the block says nothing. */
  public String required() {
    return required;
  }
}
