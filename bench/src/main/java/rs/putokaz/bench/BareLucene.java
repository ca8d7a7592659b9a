package rs.putokaz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.TermPostings;
import rs.putokaz.published.search.reading.QueryPlanner;
import rs.putokaz.published.search.reading.QueryTerm;

/**
 * The same question as a query of Lucene's own and nothing else: no synonyms, excerpts, facets or
 * items. The terms are those of the planner, without the letter groups that nearly every item has,
 * which Putokaz leaves out too.
 */
final class BareLucene {

  static final int TOP = 10;
  private static final float TIE = 0.05f;
  private static final float TITLE = 2;
  private static final float TITLE_GRAM = 0.5f;
  private static final float COMMON_GRAM = 0.3f;
  private static final float K1 = 1;
  private static final float B = 0.35f;

  private final QueryPlanner planner = new QueryPlanner(new WordAnalyzer());
  private final IndexSearcher searcher;
  private final Set<String> groups = new TreeSet<>();

  BareLucene(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(K1, B));
    String prefix = SearchFields.words("");
    FieldInfos.getIndexedFields(reader).stream()
        .filter(field -> field.startsWith(prefix))
        .forEach(field -> groups.add(field.substring(prefix.length())));
  }

  /** The query for a text; the work of the planner is not part of what is measured. */
  Query query(String text, String language, List<String> shown) throws IOException {
    TermPostings postings = new TermPostings(searcher.getIndexReader(), K1, B);
    List<Query> languages = new ArrayList<>();
    planner
        .plan(text, Scripts.group(language), groups, shown, postings)
        .forEach((group, terms) -> languages.add(inLanguage(group, terms)));
    return new DisjunctionMaxQuery(languages, TIE);
  }

  /** The best documents. */
  TopDocs search(Query query) throws IOException {
    return searcher.search(query, TOP);
  }

  private Query inLanguage(String group, List<QueryTerm> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (QueryTerm term : terms) {
      for (String word : term.words()) {
        add(all, SearchFields.words(group), word, 1);
        add(all, SearchFields.titleWords(group), word, TITLE);
      }
      if (!term.stem().isEmpty()) {
        add(all, SearchFields.stems(group), term.stem(), 1);
        add(all, SearchFields.titleStems(group), term.stem(), TITLE);
      }
      for (String gram : term.grams()) {
        if (!isCommon(SearchFields.grams(group), gram)) {
          add(all, SearchFields.grams(group), gram, 1);
          add(all, SearchFields.titleGrams(group), gram, TITLE_GRAM);
        }
      }
    }
    return all.build();
  }

  private boolean isCommon(String field, String gram) {
    try {
      IndexReader reader = searcher.getIndexReader();
      return reader.docFreq(new Term(field, gram)) > COMMON_GRAM * reader.getDocCount(field);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static void add(BooleanQuery.Builder all, String field, String text, float boost) {
    all.add(new BoostQuery(new TermQuery(new Term(field, text)), boost), Occur.SHOULD);
  }
}
