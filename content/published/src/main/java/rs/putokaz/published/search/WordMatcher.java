package rs.putokaz.published.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordChoice;
import rs.putokaz.published.search.reading.QueryTerm;

/**
 * Chooses the words of a text that are those of the query, by the rules of the index. For the texts
 * of one language in one search.
 */
final class WordMatcher implements WordChoice {

  private static final double GRAMS_OF_A_MATCH = 0.6;
  private static final int PROBE = 3;

  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final List<Set<String>> grams = new ArrayList<>();
  private final Set<String> probes = new HashSet<>();
  private final Map<String, Boolean> decided = new HashMap<>();

  WordMatcher(List<QueryTerm> terms) {
    for (QueryTerm term : terms) {
      words.addAll(term.words());
      stems.add(term.stem());
      for (QueryTerm.Variant variant : term.variants()) {
        // a word out of a phrase means something else when it stands alone
        if (variant.words().size() == 1) {
          words.addAll(variant.words());
          stems.addAll(variant.stems());
        }
      }
      if (!term.grams().isEmpty()) {
        grams.add(new HashSet<>(term.grams()));
        term.words().forEach(this::addProbes);
      }
    }
    stems.remove("");
  }

  private void addProbes(String word) {
    probes.add(word.substring(0, Math.min(PROBE, word.length())));
    int middle = word.length() / 2;
    probes.add(word.substring(Math.max(0, middle - 1), Math.min(word.length(), middle + 2)));
  }

  boolean isEmpty() {
    return words.isEmpty() && grams.isEmpty();
  }

  @Override
  public boolean isRefused(String letters) {
    return Boolean.FALSE.equals(decided.get(letters));
  }

  @Override
  public boolean takes(String letters, Word word) {
    return word.standsAlone()
        ? decided.computeIfAbsent(letters, key -> decide(word))
        : decide(word);
  }

  private boolean decide(Word word) {
    for (String form : word.forms()) {
      if (words.contains(form)) {
        return true;
      }
    }
    if (stems.contains(word.stem())) {
      return true;
    }
    return isPromising(word.folded()) && sharesLetters(word.grams());
  }

  private boolean isPromising(String folded) {
    for (String probe : probes) {
      if (folded.contains(probe)) {
        return true;
      }
    }
    return false;
  }

  private boolean sharesLetters(List<String> own) {
    for (Set<String> wanted : grams) {
      int common = 0;
      for (String gram : own) {
        common += wanted.contains(gram) ? 1 : 0;
      }
      if (common >= 2 && common >= GRAMS_OF_A_MATCH * Math.max(wanted.size(), own.size())) {
        return true;
      }
    }
    return false;
  }
}
