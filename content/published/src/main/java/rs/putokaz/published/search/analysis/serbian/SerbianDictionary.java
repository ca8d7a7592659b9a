package rs.putokaz.published.search.analysis.serbian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/**
 * The dictionary of forms and lemmas that LanguageTool has for Serbian, asked in bald Latin.
 * Wherever a bald letter can stand for several letters of the alphabet, all ways that the
 * dictionary knows are followed. For all threads.
 */
final class SerbianDictionary {

  private static final Logger LOG = Logger.getLogger(SerbianDictionary.class.getName());
  private static final String RESOURCE =
      "/org/languagetool/resource/sr/dictionary/ekavian/serbian.dict";

  /** Bald Latin, and what it can stand for. */
  private static final String LETTERS =
      "a а,b б,v в,g г,d д ђ дј,dz џ,e е,z з ж,i и,j ј,k к,l л,lj љ,m м,n н,nj њ,o о,p п,r р,s с ш,"
          + "t т,u у,f ф,h х,c ц ч ћ";

  private record Letter(String bald, byte[] cyrillic) {}

  private final FSA automaton;
  private final byte separator;
  private final ISequenceEncoder encoder;
  private final UnaryOperator<String> fold;
  private final List<List<Letter>> letters = new ArrayList<>();

  private SerbianDictionary(Dictionary dictionary, UnaryOperator<String> fold) {
    automaton = dictionary.fsa;
    separator = dictionary.metadata.getSeparator();
    encoder = dictionary.metadata.getSequenceEncoderType().get();
    this.fold = fold;
    for (char first = 'a'; first <= 'z'; first++) {
      letters.add(new ArrayList<>());
    }
    for (String row : LETTERS.split(",", -1)) {
      String[] all = row.split(" ", -1);
      for (int i = 1; i < all.length; i++) {
        letters
            .get(all[0].charAt(0) - 'a')
            .add(new Letter(all[0], all[i].getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  /**
   * The dictionary, when its library is there. Says in the log when it is not.
   *
   * @param fold makes bald Latin of a Serbian word
   */
  static Optional<SerbianDictionary> find(UnaryOperator<String> fold) {
    URL resource = SerbianDictionary.class.getResource(RESOURCE);
    if (resource == null) {
      LOG.info("No Serbian dictionary is there; search knows the forms of words by rules alone.");
      return Optional.empty();
    }
    try {
      return Optional.of(new SerbianDictionary(Dictionary.read(resource), fold));
    } catch (IOException e) {
      throw new UncheckedIOException("the Serbian dictionary cannot be read", e);
    }
  }

  /** All that a word in bald Latin can be; empty when it is not known. */
  List<Reading> readings(String bald) {
    List<Reading> readings = new ArrayList<>();
    // a bald letter stands for two letters of two bytes at most
    walk(bald, 0, automaton.getRootNode(), new byte[4 * bald.length()], 0, readings);
    return readings;
  }

  private void walk(
      String bald, int at, int node, byte[] spelling, int length, List<Reading> found) {
    if (at == bald.length()) {
      int arc = automaton.getArc(node, separator);
      if (arc != 0 && !automaton.isArcTerminal(arc)) {
        read(automaton.getEndNode(arc), ByteBuffer.wrap(spelling, 0, length), found);
      }
      return;
    }
    char first = bald.charAt(at);
    if (first < 'a' || first > 'z') {
      return;
    }
    for (Letter letter : letters.get(first - 'a')) {
      if (bald.startsWith(letter.bald(), at)) {
        int next = node;
        for (byte one : letter.cyrillic()) {
          int arc = next == 0 ? 0 : automaton.getArc(next, one);
          next = arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
        }
        if (next != 0) {
          byte[] cyrillic = letter.cyrillic();
          System.arraycopy(cyrillic, 0, spelling, length, cyrillic.length);
          int after = at + letter.bald().length();
          walk(bald, after, next, spelling, length + cyrillic.length, found);
        }
      }
    }
  }

  /** What follows a spelling: the coded lemma, the tag, a letter for the frequency. */
  private void read(int node, ByteBuffer spelling, List<Reading> found) {
    Map<ByteBuffer, String> lemmas = new HashMap<>();
    for (ByteBuffer rest : automaton.getSequences(node)) {
      int end = rest.limit();
      int tag = rest.position() + encoder.prefixBytes();
      while (tag < end && rest.get(tag) != separator) {
        tag++;
      }
      ByteBuffer code = rest.duplicate().limit(tag);
      String lemma = lemmas.get(code);
      if (lemma == null) {
        lemma = fold.apply(text(encoder.decode(null, spelling.duplicate(), code.duplicate())));
        lemmas.put(ByteBuffer.allocate(code.remaining()).put(code).flip(), lemma);
      }
      String form = tag < end ? text(rest.duplicate().position(tag + 1).limit(end - 1)) : "";
      int frequency = tag < end ? rest.get(end - 1) - 'A' : 0;
      found.add(new Reading(lemma, form, frequency));
    }
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }
}
