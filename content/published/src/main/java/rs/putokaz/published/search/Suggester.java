package rs.putokaz.published.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.SearchFields;

/** Completes what is being typed to titles. */
final class Suggester {

  private static final int MAX_TERMS = 500;
  private static final int MAX_TITLES = 300;
  private static final int MAX_PREFIX = 100;

  private record Title(String text, boolean begins) {}

  private final WordAnalyzer analyzer;

  Suggester(WordAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  List<String> suggest(IndexReader reader, String prefix, String language, int max)
      throws IOException {
    String typed = prefix.length() > MAX_PREFIX ? prefix.substring(0, MAX_PREFIX) : prefix;
    String group = Scripts.group(language);
    List<String> words = analyzer.words(typed, group).stream().map(Word::folded).toList();
    if (words.isEmpty() || max < 1) {
      return List.of();
    }
    List<Title> titles = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      collect(leaf.reader(), group, language, words, titles);
    }
    titles.sort(
        Comparator.comparing((Title title) -> !title.begins())
            .thenComparing(title -> title.text().length())
            .thenComparing(Title::text));
    Set<String> distinct = new LinkedHashSet<>();
    titles.forEach(title -> distinct.add(title.text()));
    return distinct.stream().limit(max).toList();
  }

  private void collect(
      LeafReader leaf, String group, String language, List<String> words, List<Title> titles)
      throws IOException {
    FixedBitSet documents = null;
    for (String word : words) {
      FixedBitSet having = withPrefix(leaf, SearchFields.titleWords(group), word);
      if (documents == null) {
        documents = having;
      } else {
        documents.and(having);
      }
    }
    BinaryDocValues titleValues =
        leaf.getBinaryDocValues(SearchFields.title(titleTag(leaf, group, language)));
    Bits live = leaf.getLiveDocs();
    int left = MAX_TITLES;
    for (int doc = 0; titleValues != null && doc < documents.length() && left > 0; doc++) {
      doc = documents.nextSetBit(doc);
      if (doc >= leaf.maxDoc()) {
        return;
      }
      if ((live == null || live.get(doc)) && titleValues.advanceExact(doc)) {
        String title = titleValues.binaryValue().utf8ToString();
        List<Word> first = analyzer.words(title, group);
        titles.add(
            new Title(title, !first.isEmpty() && first.get(0).folded().startsWith(words.get(0))));
        left--;
      }
    }
  }

  private static String titleTag(LeafReader leaf, String group, String language) {
    return leaf.getFieldInfos().fieldInfo(SearchFields.title(language)) != null ? language : group;
  }

  private static FixedBitSet withPrefix(LeafReader leaf, String field, String prefix)
      throws IOException {
    FixedBitSet documents = new FixedBitSet(Math.max(1, leaf.maxDoc()));
    Terms terms = leaf.terms(field);
    if (terms == null) {
      return documents;
    }
    TermsEnum all = terms.iterator();
    BytesRef start = new BytesRef(prefix);
    PostingsEnum postings = null;
    int left = MAX_TERMS;
    for (TermsEnum.SeekStatus at = all.seekCeil(start);
        at != TermsEnum.SeekStatus.END && left > 0 && StringHelper.startsWith(all.term(), start);
        at = all.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.NOT_FOUND) {
      postings = all.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        documents.set(doc);
      }
      left--;
    }
    return documents;
  }
}
