package rs.putokaz.published.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.BagTokenStream;
import rs.putokaz.published.search.index.EditionText;
import rs.putokaz.published.search.index.ItemCard;
import rs.putokaz.published.search.index.PlainText;
import rs.putokaz.published.search.index.SearchFields;

/** Writes the search fields of items into the documents of the index. For all threads. */
public final class ItemIndexer {

  private static final int HEADING_WEIGHT = 2;
  private static final FieldType BAG = bagType();
  private final WordAnalyzer analyzer = new WordAnalyzer();

  /**
   * Adds all search fields of an item. A {@link Fact} gets none: it is found through the items that
   * show it. Nor does what readers do not read.
   *
   * @param target the item's document in the index
   * @param item the item
   * @param topics slugs of the item's topic and of all topics above it
   * @param facts gives the value of a fact by its slug
   */
  public void addFields(
      Document target, Item item, Set<String> topics, Function<String, String> facts) {
    if (item instanceof Fact || !item.type().hasEditions()) {
      return;
    }
    addFacet(target, SearchFields.TYPE, item.type().word());
    topics.forEach(topic -> addFacet(target, SearchFields.TOPIC, topic));
    target.add(new BinaryDocValuesField(SearchFields.CARD, ItemCard.of(item).write()));
    Function<String, String> lines = slug -> facts.apply(slug).replace('\n', ' ');
    Map<String, LanguageBags> groups = new TreeMap<>();
    for (Map.Entry<String, Edition> entry : item.editions().entrySet()) {
      String tag = entry.getKey();
      LanguageBags bags = groups.computeIfAbsent(Scripts.group(tag), group -> new LanguageBags());
      target.add(
          new BinaryDocValuesField(
              SearchFields.text(tag), text(entry.getValue(), tag, lines, bags)));
      target.add(
          new BinaryDocValuesField(
              SearchFields.title(tag), new BytesRef(entry.getValue().title())));
    }
    groups.forEach((group, bags) -> bags.addTo(target, group));
  }

  /** Adds the titles of an article's sub-topic in the languages that the article lacks. */
  void addTitles(Document target, Article article, Topic subTopic) {
    for (Map.Entry<String, Edition> entry : subTopic.editions().entrySet()) {
      String tag = entry.getKey();
      if (!article.editions().containsKey(tag)) {
        LanguageBags bags = new LanguageBags();
        titleWords(entry.getValue(), tag).forEach(bags::addTitle);
        bags.addTo(target, Scripts.group(tag));
      }
    }
  }

  /** The text of an edition for excerpts; its words are counted. */
  private BytesRef text(
      Edition edition, String tag, Function<String, String> facts, LanguageBags bags) {
    EditionText.Writer text = new EditionText.Writer();
    List<Word> titleWords = titleWords(edition, tag);
    titleWords.forEach(bags::addTitle);
    text.add(SerbianTransliterator.withoutMarks(edition.title()), titleWords);
    for (PlainText.Part part : PlainText.parts(edition, facts)) {
      List<Word> words = analyzer.words(part.text(), tag);
      words.forEach(word -> bags.addBody(word, part.heading() ? HEADING_WEIGHT : 1));
      text.add(part.text(), words);
    }
    return text.finished();
  }

  private List<Word> titleWords(Edition edition, String tag) {
    return analyzer.words(SerbianTransliterator.withoutMarks(edition.title()), tag);
  }

  private static void addFacet(Document target, String field, String value) {
    target.add(new StringField(field, value, Field.Store.NO));
    target.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private static FieldType bagType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** The counted terms of one language of one item. */
  private static final class LanguageBags {

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> stems = new LinkedHashMap<>();
    private final Map<String, Integer> grams = new LinkedHashMap<>();
    private final Map<String, Integer> titleWords = new LinkedHashMap<>();
    private final Map<String, Integer> titleStems = new LinkedHashMap<>();
    private final Map<String, Integer> titleGrams = new LinkedHashMap<>();

    void addTitle(Word word) {
      count(word, 1, titleWords, titleStems, titleGrams);
      addBody(word, HEADING_WEIGHT);
    }

    void addBody(Word word, int weight) {
      count(word, weight, words, stems, grams);
    }

    private static void count(
        Word word,
        int weight,
        Map<String, Integer> words,
        Map<String, Integer> stems,
        Map<String, Integer> grams) {
      word.forms().forEach(form -> words.merge(form, weight, Integer::sum));
      if (!word.stem().isEmpty()) {
        stems.merge(word.stem(), weight, Integer::sum);
      }
      word.grams().forEach(gram -> grams.merge(gram, weight, Integer::sum));
    }

    void addTo(Document target, String group) {
      add(target, SearchFields.words(group), words);
      add(target, SearchFields.stems(group), stems);
      add(target, SearchFields.grams(group), grams);
      add(target, SearchFields.titleWords(group), titleWords);
      add(target, SearchFields.titleStems(group), titleStems);
      add(target, SearchFields.titleGrams(group), titleGrams);
    }

    private static void add(Document target, String field, Map<String, Integer> bag) {
      if (!bag.isEmpty()) {
        target.add(new Field(field, new BagTokenStream(bag), BAG));
      }
    }
  }
}
