package rs.putokaz.published.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import rs.putokaz.published.document.SiteData.Synonym;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.StoredTexts;
import rs.putokaz.published.search.index.TermPostings;
import rs.putokaz.published.search.reading.QueryPlanner;
import rs.putokaz.published.search.reading.QueryTerm;
import rs.putokaz.published.search.reading.SecondChance;
import rs.putokaz.published.search.reading.Synonyms;

/** Answers queries over an index whose documents {@link ItemIndexer} made. For all threads. */
public final class Searcher {

  /** Less of a query than this is too little for an answer. */
  static final float LITTLE = 0.5f;

  private static final List<String> BRIDGES = List.of("sr", "en");

  private final WordAnalyzer analyzer = new WordAnalyzer();
  private final QueryPlanner planner = new QueryPlanner(analyzer);
  private final Suggester suggester = new Suggester(analyzer);
  private volatile Synonyms synonyms = new Synonyms(analyzer);
  private volatile Collection<Synonym> edited = List.of();
  private final SecondChance secondChance = new SecondChance(planner);
  private final Spelling spelling = new Spelling(analyzer, planner);
  private final HitMaker hitMaker = new HitMaker(analyzer);

  /** The language groups in one state of the index. */
  private record Languages(Object state, Set<String> groups) {}

  private volatile Languages known;

  // A search is all computing: more at once than processors would take turns and all be late.
  private final Semaphore turns =
      new Semaphore(1 + Runtime.getRuntime().availableProcessors(), true);

  /**
   * From now on reads queries with those words of the same meaning, too. Asking for what is in use
   * already costs nothing.
   *
   * @param now concepts whose terms take the place of those of the program
   */
  public void use(Collection<Synonym> now) {
    if (now != edited) {
      List<Synonym> wanted = List.copyOf(now);
      if (!wanted.equals(List.copyOf(edited))) {
        synonyms = new Synonyms(analyzer, wanted);
      }
      edited = now;
    }
  }

  /**
   * Finds the items that answer a query.
   *
   * @param searcher the index
   * @param query what is asked
   * @param fallbackChain tags of the languages to show, the reader's first
   */
  public SearchResult search(
      IndexSearcher searcher, SearchQuery query, List<String> fallbackChain) {
    turns.acquireUninterruptibly();
    try {
      return answer(searcher, query, fallbackChain);
    } finally {
      turns.release();
    }
  }

  private SearchResult answer(
      IndexSearcher searcher, SearchQuery query, List<String> fallbackChain) {
    try {
      TermPostings postings = new TermPostings(searcher.getIndexReader(), Weights.K1, Weights.B);
      String reader = Scripts.group(query.language());
      Set<String> groups = groups(searcher);
      Map<String, List<QueryTerm>> plan =
          planner.plan(query.text(), reader, groups, fallbackChain, postings);
      if (plan.isEmpty() || postings.maxDocument() == 0) {
        return SearchResult.empty(query.text());
      }
      synonyms.expand(plan, targets(groups, reader, fallbackChain));
      Scores scores = score(plan, reader, postings);
      Ranking ranking = Ranking.of(searcher, scores, query);
      Optional<String> didYouMean = Optional.empty();
      if (ranking.bestCoverage() < LITTLE) {
        SecondChance.Readings again =
            secondChance.read(
                query.text(), plan, reader, groups, searcher.getIndexReader(), postings);
        synonyms.expand(again.plan(), targets(groups, reader, fallbackChain));
        plan = merge(plan, again.plan());
        scores = score(plan, reader, postings);
        ranking = Ranking.of(searcher, scores, query);
        didYouMean = spelling.display(searcher, query, again);
      } else {
        SecondChance.Readings spelt =
            secondChance.spell(plan, reader, searcher.getIndexReader(), postings);
        didYouMean = spelling.display(searcher, query, spelt);
      }
      return hitMaker.result(
          new StoredTexts(searcher.getIndexReader()),
          query,
          fallbackChain,
          new HitMaker.Found(plan, ranking, scores, didYouMean));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * Titles of items in the reader's language, one of whose words begins as typed.
   *
   * @param prefix what is typed so far
   * @param language tag of the reader's language
   * @param max most titles
   */
  public List<String> suggest(IndexSearcher searcher, String prefix, String language, int max) {
    try {
      return suggester.suggest(searcher.getIndexReader(), prefix, language, max);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static Map<String, List<QueryTerm>> merge(
      Map<String, List<QueryTerm>> first, Map<String, List<QueryTerm>> second) {
    Map<String, List<QueryTerm>> merged = new LinkedHashMap<>(first);
    second.forEach(
        (group, terms) -> {
          List<QueryTerm> all = new ArrayList<>(merged.getOrDefault(group, List.of()));
          all.addAll(terms);
          merged.put(group, all);
        });
    return merged;
  }

  private static Scores score(
      Map<String, List<QueryTerm>> plan, String reader, TermPostings postings) throws IOException {
    Scores scores = new Scores(postings);
    for (Map.Entry<String, List<QueryTerm>> entry : plan.entrySet()) {
      scores.addLanguage(
          entry.getKey(), entry.getValue(), entry.getKey().equals(reader) ? Weights.READER : 1);
    }
    return scores;
  }

  /**
   * Languages in which synonyms of another language are looked for: those that every item is likely
   * to have.
   */
  private static Set<String> targets(
      Set<String> groups, String reader, List<String> fallbackChain) {
    Set<String> targets = new TreeSet<>(BRIDGES);
    targets.add(reader);
    fallbackChain.forEach(tag -> targets.add(Scripts.group(tag)));
    targets.retainAll(groups);
    return targets;
  }

  private Set<String> groups(IndexSearcher searcher) {
    Object state = searcher.getIndexReader().getReaderCacheHelper().getKey();
    Languages languages = known;
    if (languages == null || languages.state() != state) {
      languages = new Languages(state, readGroups(searcher));
      known = languages;
    }
    return languages.groups();
  }

  private static Set<String> readGroups(IndexSearcher searcher) {
    Set<String> groups = new TreeSet<>();
    String prefix = SearchFields.words("");
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        if (field.name.startsWith(prefix)) {
          groups.add(field.name.substring(prefix.length()));
        }
      }
    }
    return groups;
  }
}
