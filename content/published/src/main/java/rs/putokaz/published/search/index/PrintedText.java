package rs.putokaz.published.search.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;

/**
 * A plain text with the {@linkplain WordPrint prints} of its words, so that the words of a query
 * are found in it without analysing the others. It lies in the bytes of the index, and nothing is
 * read of it that nobody asks for.
 */
public final class PrintedText {

  /** Chooses words: first roughly by their prints, then exactly. */
  public interface Choice {

    /** Whether a word with that print may be wanted; true for each that is. */
    boolean mayTake(int form, int stem, int grams);

    /** Whether the word is wanted. */
    boolean takes(Word word);
  }

  private final byte[] bytes;
  private final int textAt;
  private final int textLength;
  private final boolean printed;
  private final int printsAt;
  private final int printsLength;

  /** The text at a place in bytes; the place is behind it afterwards. */
  PrintedText(byte[] bytes, ByteArrayDataInput at) {
    this.bytes = bytes;
    textLength = at.readVInt();
    textAt = at.getPosition();
    at.skipBytes(textLength);
    printed = at.readByte() != 0;
    printsLength = at.readVInt();
    printsAt = at.getPosition();
    at.skipBytes(printsLength);
  }

  static void write(String text, List<Word> words, DataOutput out) throws IOException {
    // Where letter groups reach into the next word, a word alone says too little.
    boolean printed = words.stream().allMatch(Word::standsAlone);
    byte[] prints = printed ? prints(words) : new byte[0];
    out.writeString(text);
    out.writeByte((byte) (printed ? 1 : 0));
    out.writeVInt(prints.length);
    out.writeBytes(prints, prints.length);
  }

  private static byte[] prints(List<Word> words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
      int at = 0;
      for (Word word : words) {
        out.writeVInt(word.start() - at);
        out.writeVInt(word.end() - word.start());
        out.writeShort((short) WordPrint.of(word.folded()));
        out.writeShort((short) WordPrint.of(word.stem()));
        out.writeInt(WordPrint.ofGrams(word));
        at = word.end();
      }
    }
    return bytes.toByteArray();
  }

  /** The text itself. */
  public String text() {
    return new String(bytes, textAt, textLength, StandardCharsets.UTF_8);
  }

  /** The words that are wanted, in reading order. */
  public List<Word> words(String languageTag, Choice choice, WordAnalyzer analyzer) {
    if (!printed) {
      return analyzer.words(text(), languageTag).stream().filter(choice::takes).toList();
    }
    List<Word> taken = new ArrayList<>();
    String text = null;
    ByteArrayDataInput prints = new ByteArrayDataInput(bytes, printsAt, printsLength);
    int end = 0;
    while (!prints.eof()) {
      int start = end + prints.readVInt();
      end = start + prints.readVInt();
      int form = prints.readShort() & 0xFFFF;
      int stem = prints.readShort() & 0xFFFF;
      if (choice.mayTake(form, stem, prints.readInt())) {
        text = text == null ? text() : text;
        Word word = analyzer.word(text, start, end, languageTag);
        if (choice.takes(word)) {
          taken.add(word);
        }
      }
    }
    return taken;
  }
}
