package rs.putokaz.published.search.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives Lucene terms that are counted already, with their weighted frequencies. */
public final class BagTokenStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> bag;
  private Iterator<Map.Entry<String, Integer>> rest;

  /** Gives the terms of that bag. */
  public BagTokenStream(Map<String, Integer> bag) {
    this.bag = bag;
    this.rest = bag.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> entry = rest.next();
    term.append(entry.getKey());
    frequency.setTermFrequency(entry.getValue());
    return true;
  }

  @Override
  public void reset() {
    rest = bag.entrySet().iterator();
  }
}
