package rs.putokaz.published.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.EditionText;
import rs.putokaz.published.search.index.ItemCard;
import rs.putokaz.published.search.index.StoredTexts;
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
      StoredTexts stored, SearchQuery query, List<String> fallbackChain, Found found)
      throws IOException {
    Ranking ranking = found.ranking();
    Scores scores = found.scores();
    Map<String, WordMatcher> matchers = new HashMap<>();
    List<SearchHit> hits = new ArrayList<>();
    for (int number : ranking.documents()) {
      ItemCard card = stored.card(number);
      String shown = shownLanguage(card, query.language(), fallbackChain);
      EditionText text = stored.text(number, shown);
      WordMatcher matcher =
          matchers.computeIfAbsent(
              shown,
              tag -> new WordMatcher(found.plan().getOrDefault(Scripts.group(tag), List.of())));
      hits.add(
          new SearchHit(
              card.key(),
              card.topic(),
              tag(card, scores.language(number), shown),
              shown,
              excerpts.title(text, shown, matcher),
              excerpts.passages(text, shown, matcher),
              scores.score(number)));
    }
    return new SearchResult(
        query.text(),
        ranking.total(),
        found.didYouMean(),
        hits,
        ranking.typeCounts(),
        ranking.topicCounts(),
        ranking.bestCoverage() < Searcher.LITTLE);
  }

  private static String shownLanguage(ItemCard card, String reader, List<String> fallbackChain) {
    List<String> languages = card.languages();
    if (languages.contains(reader)) {
      return reader;
    }
    for (String tag : fallbackChain) {
      if (languages.contains(tag)) {
        return tag;
      }
    }
    String source = card.sourceLanguage();
    return languages.contains(source) ? source : languages.get(0);
  }

  private static String tag(ItemCard card, String group, String shown) {
    if (Scripts.group(shown).equals(group)) {
      return shown;
    }
    return card.languages().stream()
        .filter(tag -> Scripts.group(tag).equals(group))
        .findFirst()
        .orElse(shown);
  }
}
