package rs.putokaz.desk.translation.glossary;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads from the glossary what it asks of translations. Works in the caller's transaction. */
public final class TermRules {

  private final EntityManager entities;

  /** The rules in that database. */
  public TermRules(EntityManager entities) {
    this.entities = Objects.requireNonNull(entities);
  }

  /** What terms ask between two languages; those that say nothing of either are left out. */
  public List<TermRule> between(String source, String target) {
    List<TermRule> rules = new ArrayList<>();
    for (Term term :
        entities.createQuery("select t from Term t order by t.slug", Term.class).getResultList()) {
      List<String> from = words(term, source, Set.of(TermUse.FORCED, TermUse.ALLOWED));
      List<String> forced = words(term, target, Set.of(TermUse.FORCED));
      List<String> allowed = words(term, target, Set.of(TermUse.ALLOWED));
      List<String> forbidden = words(term, target, Set.of(TermUse.FORBIDDEN));
      boolean says = !forced.isEmpty() || !allowed.isEmpty() || !forbidden.isEmpty();
      if (!from.isEmpty() && says) {
        rules.add(new TermRule(term.slug(), from, forced, allowed, forbidden, term.note()));
      }
    }
    return rules;
  }

  private static List<String> words(Term term, String language, Set<TermUse> uses) {
    return term.words().stream()
        .filter(word -> word.language().equals(language) && uses.contains(word.use()))
        .map(TermWord::word)
        .toList();
  }
}
