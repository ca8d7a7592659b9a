package rs.putokaz.published.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.EditionText;
import rs.putokaz.published.search.index.PrintedText;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.StoredTexts;
import rs.putokaz.published.search.reading.QueryPlanner;
import rs.putokaz.published.search.reading.SecondChance;

/**
 * Writes corrections as texts have them: the index knows only folded spellings, without diacritics.
 */
final class Spelling {

  private final WordAnalyzer analyzer;

  private final QueryPlanner planner;

  Spelling(WordAnalyzer analyzer, QueryPlanner planner) {
    this.analyzer = analyzer;
    this.planner = planner;
  }

  /** The query with its corrections. */
  Optional<String> display(
      IndexSearcher searcher, SearchQuery query, SecondChance.Readings readings)
      throws IOException {
    if (readings.corrections().isEmpty()) {
      return Optional.empty();
    }
    String text = query.text();
    String group = readings.correctedGroup();
    StringBuilder out = new StringBuilder();
    int at = 0;
    Map<String, String> corrections = new HashMap<>();
    planner
        .terms(text, group)
        .forEach(
            term ->
                corrections.put(
                    term.words().get(0), readings.corrections().getOrDefault(term.position(), "")));
    for (Word word : analyzer.words(text, group)) {
      String correction = corrections.getOrDefault(word.folded(), "");
      if (!correction.isEmpty()) {
        out.append(text, at, word.start()).append(written(searcher, correction, group));
        at = word.end();
      }
    }
    String corrected = out.append(text.substring(at)).toString();
    return corrected.equals(text) ? Optional.empty() : Optional.of(corrected);
  }

  private String written(IndexSearcher searcher, String folded, String group) throws IOException {
    StoredTexts stored = new StoredTexts(searcher.getIndexReader());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(SearchFields.words(group), folded), PostingsEnum.NONE);
      if (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        int document = leaf.docBase + postings.docID();
        for (String tag : stored.card(document).languages()) {
          if (Scripts.group(tag).equals(group)) {
            return find(stored.text(document, tag), tag, folded);
          }
        }
      }
    }
    return folded;
  }

  private String find(EditionText text, String tag, String folded) {
    String title = find(text.title().text(), tag, folded);
    if (!title.isEmpty()) {
      return title;
    }
    for (PrintedText passage : text.passages()) {
      String found = find(passage.text(), tag, folded);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return folded;
  }

  private String find(String text, String tag, String folded) {
    for (Word word : analyzer.words(text, tag)) {
      if (word.folded().equals(folded)) {
        return text.substring(word.start(), word.end()).toLowerCase(Locale.forLanguageTag(tag));
      }
    }
    return "";
  }
}
