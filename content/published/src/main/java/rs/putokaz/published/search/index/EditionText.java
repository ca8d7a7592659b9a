package rs.putokaz.published.search.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.published.search.analysis.Word;

/**
 * The text of an edition as excerpts show it, kept in the index for each language by itself, so
 * that a hit reads one language only.
 *
 * @param title the title
 * @param passages everything else that a reader can read, in reading order
 */
public record EditionText(PrintedText title, List<PrintedText> passages) {

  /** Copies the passages. */
  public EditionText {
    passages = List.copyOf(passages);
  }

  /** Collects the texts of an edition, the title first. For one thread. */
  public static final class Writer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a text with all its words. */
    public void add(String text, List<Word> words) {
      try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
        PrintedText.write(text, words, out);
      } catch (IOException e) {
        throw new UncheckedIOException("memory needs no I/O", e);
      }
    }

    /** As it lies in the index. */
    public BytesRef finished() {
      return new BytesRef(bytes.toByteArray());
    }
  }

  /** Reads what {@link Writer} gave; the bytes must stay as they are. */
  static EditionText read(BytesRef value) {
    ByteArrayDataInput at = new ByteArrayDataInput(value.bytes, value.offset, value.length);
    PrintedText title = new PrintedText(value.bytes, at);
    List<PrintedText> passages = new ArrayList<>();
    while (!at.eof()) {
      passages.add(new PrintedText(value.bytes, at));
    }
    return new EditionText(title, passages);
  }
}
