package rs.putokaz.published.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Uses a chain of Lucene's token filters, which are for one thread each, as a function for all
 * threads.
 */
final class FilterStemmer implements UnaryOperator<String> {

  private record Chain(SingleWordStream in, TokenStream out, CharTermAttribute term) {}

  private final Function<TokenStream, TokenStream> filters;
  private final ConcurrentLinkedQueue<Chain> idle = new ConcurrentLinkedQueue<>();

  FilterStemmer(Function<TokenStream, TokenStream> filters) {
    this.filters = filters;
  }

  @Override
  public String apply(String word) {
    Chain chain = idle.poll();
    if (chain == null) {
      chain = create();
    }
    try {
      chain.in().set(word);
      chain.out().reset();
      return chain.out().incrementToken() && chain.term().length() > 0
          ? chain.term().toString()
          : word;
    } catch (IOException e) {
      throw new UncheckedIOException("filters in memory do no I/O", e);
    } finally {
      idle.add(chain);
    }
  }

  private Chain create() {
    SingleWordStream in = new SingleWordStream();
    TokenStream out = filters.apply(in);
    return new Chain(in, out, out.getAttribute(CharTermAttribute.class));
  }
}
