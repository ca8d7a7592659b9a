package rs.putokaz.published.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.index.PrintedText;
import rs.putokaz.published.search.index.WordPrint;
import rs.putokaz.published.search.reading.QueryTerm;

/**
 * Chooses the words of a text that are those of the query, by the rules of the index. For the texts
 * of one language in one search.
 */
final class WordMatcher implements PrintedText.Choice {

  private static final double GRAMS_OF_A_MATCH = 0.6;
  private static final int PROBE = 3;

  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final List<List<String>> grams = new ArrayList<>();
  private final Set<String> probes = new HashSet<>();
  private final int[] wordPrints;
  private final int[] stemPrints;

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
        grams.add(List.copyOf(new HashSet<>(term.grams())));
        term.words().forEach(this::addProbes);
      }
    }
    stems.remove("");
    wordPrints = prints(words);
    stemPrints = prints(stems);
  }

  private static int[] prints(Set<String> forms) {
    return forms.stream().mapToInt(WordPrint::of).sorted().toArray();
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
  public boolean mayTake(int form, int stem, int gramBits) {
    if (WordPrint.isUncertain(gramBits)
        || Arrays.binarySearch(wordPrints, form) >= 0
        || Arrays.binarySearch(stemPrints, stem) >= 0) {
      return true;
    }
    for (List<String> wanted : grams) {
      if (WordPrint.mayShare(wanted, gramBits, GRAMS_OF_A_MATCH)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean takes(Word word) {
    for (String form : word.forms()) {
      if (words.contains(form)) {
        return true;
      }
    }
    return stems.contains(word.stem())
        || (isPromising(word.folded()) && sharesLetters(word.grams()));
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
    for (List<String> wanted : grams) {
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
