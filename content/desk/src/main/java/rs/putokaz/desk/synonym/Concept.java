package rs.putokaz.desk.synonym;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of the same meaning, as search knows them now.
 *
 * @param slug what it is called here
 * @param terms by language tag; none at all when editors have taken it out
 * @param ofProgram whether the program brings it
 * @param edited whether editors have changed or added it
 */
public record Concept(
    String slug, Map<String, List<String>> terms, boolean ofProgram, boolean edited) {

  /** Copies the terms. */
  public Concept {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }
}
