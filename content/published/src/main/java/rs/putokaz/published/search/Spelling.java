package rs.putokaz.published.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.FactLines;
import rs.putokaz.published.search.index.PlainText;
import rs.putokaz.published.search.index.SearchFields;
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
      IndexSearcher searcher,
      SearchQuery query,
      SecondChance.Readings readings,
      Function<Document, Item> load)
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
        out.append(text, at, word.start()).append(written(searcher, correction, group, load));
        at = word.end();
      }
    }
    String corrected = out.append(text.substring(at)).toString();
    return corrected.equals(text) ? Optional.empty() : Optional.of(corrected);
  }

  private String written(
      IndexSearcher searcher, String folded, String group, Function<Document, Item> load)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(SearchFields.words(group), folded), PostingsEnum.NONE);
      if (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        Document document = searcher.storedFields().document(leaf.docBase + postings.docID());
        Item item = load.apply(document);
        for (Map.Entry<String, Edition> edition : item.editions().entrySet()) {
          if (Scripts.group(edition.getKey()).equals(group)) {
            return find(edition.getValue(), edition.getKey(), folded, FactLines.read(document));
          }
        }
      }
    }
    return folded;
  }

  private String find(Edition edition, String tag, String folded, Function<String, String> facts) {
    String title = find(SerbianTransliterator.withoutMarks(edition.title()), tag, folded);
    if (!title.isEmpty()) {
      return title;
    }
    for (PlainText.Part part : PlainText.parts(edition, facts)) {
      String found = find(part.text(), tag, folded);
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
