package rs.putokaz.published.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.FactLines;
import rs.putokaz.published.search.reading.QueryTerm;

/** Makes the hits of a page: which edition is shown, and which of its passages. */
final class HitMaker {

  /** What a search found, before it is made presentable. */
  record Found(
      Map<String, List<QueryTerm>> plan,
      Ranking ranking,
      Scores scores,
      Optional<String> didYouMean) {}

  private final Excerpts excerpts;

  HitMaker(WordAnalyzer analyzer) {
    this.excerpts = new Excerpts(analyzer);
  }

  SearchResult result(
      IndexSearcher searcher,
      SearchQuery query,
      List<String> fallbackChain,
      Function<Document, Item> load,
      Found found)
      throws IOException {
    Ranking ranking = found.ranking();
    Scores scores = found.scores();
    Map<String, List<QueryTerm>> plan = found.plan();
    StoredFields stored = searcher.storedFields();
    Map<String, WordMatcher> matchers = new HashMap<>();
    List<SearchHit> hits = new ArrayList<>();
    for (int number : ranking.documents()) {
      Document document = stored.document(number);
      Item item = load.apply(document);
      String shown = shownLanguage(item, query.language(), fallbackChain);
      Edition edition = item.editions().get(shown);
      WordMatcher matcher =
          matchers.computeIfAbsent(
              shown, tag -> new WordMatcher(plan.getOrDefault(Scripts.group(tag), List.of())));
      hits.add(
          new SearchHit(
              item.key(),
              item,
              tag(item, scores.language(number), shown),
              shown,
              excerpts.title(edition, shown, matcher),
              excerpts.passages(edition, shown, matcher, FactLines.read(document)),
              scores.score(number)));
    }
    return new SearchResult(
        query.text(),
        ranking.total(),
        found.didYouMean(),
        hits,
        ranking.typeCounts(),
        ranking.topicCounts());
  }

  private static String shownLanguage(Item item, String reader, List<String> fallbackChain) {
    if (item.editions().containsKey(reader)) {
      return reader;
    }
    for (String tag : fallbackChain) {
      if (item.editions().containsKey(tag)) {
        return tag;
      }
    }
    String source = item.sourceLanguage();
    return source != null && item.editions().containsKey(source)
        ? source
        : item.editions().keySet().iterator().next();
  }

  private static String tag(Item item, String group, String shown) {
    if (Scripts.group(shown).equals(group)) {
      return shown;
    }
    return item.editions().keySet().stream()
        .filter(tag -> Scripts.group(tag).equals(group))
        .findFirst()
        .orElse(shown);
  }
}
