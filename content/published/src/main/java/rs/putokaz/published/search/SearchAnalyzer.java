package rs.putokaz.published.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The analyzer for the writer of the index. */
public final class SearchAnalyzer {

  private SearchAnalyzer() {}

  /**
   * For the index writer. {@link ItemIndexer} gives its fields analysed, so what is left are whole
   * values.
   */
  public static Analyzer indexAnalyzer() {
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), Map.of());
  }
}
