package rs.putokaz.desk.translation.glossary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A word of the field with what it is called in each language. */
@Entity
@Table(schema = "desk", name = "term")
public class Term {

  @Id private UUID id;

  private String slug;
  private String note = "";

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(schema = "desk", name = "term_word", joinColumns = @JoinColumn(name = "term"))
  private Set<TermWord> words = new HashSet<>();

  @Version private long version;

  /** For JPA. */
  protected Term() {}

  /** A new term without words. */
  Term(String slug) {
    this.id = UUID.randomUUID();
    this.slug = Objects.requireNonNull(slug);
  }

  /** Takes over another note and other words. */
  void revise(String newNote, Collection<TermWord> newWords) {
    note = newNote;
    words.clear();
    words.addAll(newWords);
  }

  /** Short name, unique; it never changes. */
  public String slug() {
    return slug;
  }

  /** What a translator should know of it; may be empty. */
  public String note() {
    return note;
  }

  /** Its words by language, what has to be used before what must not. */
  public List<TermWord> words() {
    return words.stream()
        .sorted(
            Comparator.comparing(TermWord::language)
                .thenComparing(TermWord::use)
                .thenComparing(TermWord::word))
        .toList();
  }

  /** Number of the last stored change. */
  public long version() {
    return version;
  }
}
