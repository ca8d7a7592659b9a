package rs.putokaz.published.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A stream of one word at a time, so that Lucene's token filters can be used as functions. */
final class SingleWordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private String word = "";

  void set(String next) {
    word = next;
  }

  @Override
  public boolean incrementToken() {
    if (word.isEmpty()) {
      return false;
    }
    clearAttributes();
    term.append(word);
    word = "";
    return true;
  }
}
