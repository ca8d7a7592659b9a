package rs.putokaz.published.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.published.search.SearchAnalyzer;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.BagTokenStream;
import rs.putokaz.published.search.index.SearchFields;

class RomanizationTest {

  private static final WordAnalyzer ANALYZER = new WordAnalyzer();
  private static final String WORDS =
      "پناهندگی پناهنده پناهگاه دکتر دختر دفتر وکیل وسیله قانون کانون غذا قضا خانه خانواده کمک "
          + "پلیس پلاس مدرسه مدرک اجاره اجازه بیمارستان بهار کارت کودک کار مرز مرگ زندگی زندان "
          + "اقامت قیامت سفر صفر حقوق مترجم ترجمه عاشق دقیقاً سلام اسلام";
  private static IndexReader reader;

  @BeforeAll
  static void index() throws IOException {
    Map<String, Integer> words = new LinkedHashMap<>();
    ANALYZER.words(WORDS, "fa").forEach(word -> word.forms().forEach(form -> words.put(form, 1)));
    FieldType counted = new FieldType();
    counted.setTokenized(true);
    counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(SearchAnalyzer.indexAnalyzer()))) {
      Document document = new Document();
      document.add(new Field(SearchFields.words("fa"), new BagTokenStream(words), counted));
      writer.addDocument(document);
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource({
    "panahandegi, پناهندگی",
    "panahande, پناهنده",
    "doktor, دکتر",
    "doctor, دکتر",
    "dokhtar, دختر",
    "vakil, وکیل",
    "ghanoon, قانون",
    "qanun, قانون",
    "ghaza, غذا",
    "khane, خانه",
    "khaneh, خانه",
    "khanevade, خانواده",
    "komak, کمک",
    "polis, پلیس",
    "madrese, مدرسه",
    "ejare, اجاره",
    "bimarestan, بیمارستان",
    "kudak, کودک",
    "koodak, کودک",
    "eghamat, اقامت",
    "hoghugh, حقوق",
    "motarjem, مترجم",
    "asheq, عاشق",
    "daghighan, دقیقاً",
    "salam, سلام"
  })
  void aWordTypedInLatinLettersLeadsToTheOneMeant(String typed, String meant) throws IOException {
    assertThat(found(typed)).first().isEqualTo(ANALYZER.words(meant, "fa").get(0).folded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"strawberry", "xylophone", "aeiou", "'", "a"})
  void whatSoundsLikeNoWordLeadsNowhere(String typed) throws IOException {
    assertThat(found(typed)).isEmpty();
  }

  @Test
  void nearerWordsWeighMore() throws IOException {
    List<QueryTerm.Variant> variants = variants("panahandegi");
    assertThat(variants).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(variants)
        .extracting(QueryTerm.Variant::weight)
        .isSortedAccordingTo((one, other) -> Double.compare(other, one))
        .allSatisfy(weight -> assertThat(weight).isBetween(0.5, 0.9));
  }

  private static List<String> found(String typed) throws IOException {
    return variants(typed).stream().map(variant -> variant.words().get(0)).toList();
  }

  private static List<QueryTerm.Variant> variants(String typed) throws IOException {
    return new Romanization().variants(reader, "fa", typed, new QueryPlanner(ANALYZER));
  }
}
