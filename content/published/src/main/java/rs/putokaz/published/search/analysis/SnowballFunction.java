package rs.putokaz.published.search.analysis;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;

/** Uses a Snowball stemmer, which is for one thread, as a function for all threads. */
final class SnowballFunction implements UnaryOperator<String> {

  private final Supplier<SnowballStemmer> make;
  private final ConcurrentLinkedQueue<SnowballStemmer> idle = new ConcurrentLinkedQueue<>();

  SnowballFunction(Supplier<SnowballStemmer> make) {
    this.make = make;
  }

  @Override
  public String apply(String word) {
    SnowballStemmer stemmer = idle.poll();
    if (stemmer == null) {
      stemmer = make.get();
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    idle.add(stemmer);
    return stem.isEmpty() ? word : stem;
  }
}
