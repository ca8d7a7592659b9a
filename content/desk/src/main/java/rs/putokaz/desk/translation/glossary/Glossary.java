package rs.putokaz.desk.translation.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.translation.glossary.TermException.Reason;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.slug.Slug;

/** The words of the field, for whoever translates and whoever decides on them. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Glossary {

  /** Most characters of a word. */
  public static final int LONGEST_WORD = 200;

  /** Most characters of a note. */
  public static final int LONGEST_NOTE = 1_000;

  private final EntityManager entities;
  private final AuditLog log;

  /** The glossary in that database. */
  @Inject
  public Glossary(EntityManager entities, AuditLog log) {
    this.entities = entities;
    this.log = log;
  }

  /** For CDI. */
  protected Glossary() {
    this(null, null);
  }

  /** All terms in the order of their short names. */
  public List<TermSheet> list() {
    return entities
        .createQuery("select t from Term t order by t.slug", Term.class)
        .getResultStream()
        .map(Glossary::sheet)
        .toList();
  }

  /** The term of that short name. */
  public Optional<TermSheet> find(String slug) {
    return term(slug).map(Glossary::sheet);
  }

  /**
   * What stands in a text of the source language and has something to say of the other.
   *
   * @param marked in canonical mark-up
   */
  public List<TermRule> found(String source, String target, String marked) {
    TermText text = new TermText(InlineText.parse(marked).plain(fact -> ""), Languages.get(source));
    return new TermRules(entities)
        .between(source, target).stream().filter(rule -> rule.isIn(text)).toList();
  }

  /**
   * Adds a term, or changes the one of that short name. Serbian words may come in Latin letters.
   *
   * @param sheet of version 0 when the term is new
   * @throws TermException when it cannot be kept, or somebody has changed it meanwhile
   */
  @Requires(Permission.EDIT_TERMS)
  public void save(TermSheet sheet) {
    if (!Slug.matches(sheet.slug())) {
      throw new TermException(Reason.SLUG_INVALID);
    }
    String note = sheet.note().strip();
    if (note.length() > LONGEST_NOTE) {
      throw new TermException(Reason.NOTE_INVALID);
    }
    List<TermWord> words = words(sheet);
    Optional<Term> present = term(sheet.slug());
    if (sheet.version() == 0 && present.isPresent()) {
      throw new TermException(Reason.SLUG_TAKEN);
    }
    if (sheet.version() != present.map(Term::version).orElse(0L)) {
      throw new TermException(Reason.STALE);
    }
    Term term = present.orElseGet(() -> new Term(sheet.slug()));
    term.revise(note, words);
    if (present.isEmpty()) {
      entities.persist(term);
    }
    log.append(
        present.isEmpty() ? "term.created" : "term.changed", "term:" + sheet.slug(), told(words));
  }

  /**
   * Removes a term.
   *
   * @throws TermException when somebody else has removed it
   */
  @Requires(Permission.EDIT_TERMS)
  public void remove(String slug) {
    Term term = term(slug).orElseThrow(() -> new TermException(Reason.STALE));
    entities.remove(term);
    log.append("term.removed", "term:" + slug, told(term.words()));
  }

  private Optional<Term> term(String slug) {
    return entities
        .createQuery("select t from Term t where t.slug = :slug", Term.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  private static List<TermWord> words(TermSheet sheet) {
    List<TermWord> words = new ArrayList<>();
    for (TermWord typed : sheet.words()) {
      String word = Normalizer.normalize(typed.word().strip(), Normalizer.Form.NFC);
      boolean tooLong = word.length() > LONGEST_WORD;
      if (word.isEmpty() || tooLong || Languages.find(typed.language()).isEmpty()) {
        throw new TermException(Reason.WORD_INVALID);
      }
      String kept = typed.language().equals("sr") ? SerbianTransliterator.toCyrillic(word) : word;
      words.removeIf(
          other -> other.language().equals(typed.language()) && other.word().equals(kept));
      words.add(new TermWord(typed.language(), kept, typed.use()));
    }
    if (words.stream().map(TermWord::language).distinct().count() < 2) {
      throw new TermException(Reason.TOO_FEW_WORDS);
    }
    return words;
  }

  private static String told(List<TermWord> words) {
    return words.stream()
        .map(word -> word.language() + " " + word.use().word() + " " + word.word())
        .collect(Collectors.joining(", "));
  }

  private static TermSheet sheet(Term term) {
    return new TermSheet(term.slug(), term.note(), term.words(), term.version());
  }
}
