package rs.putokaz.published.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads cards and texts of the documents of one index. */
public final class StoredTexts {

  private final List<LeafReaderContext> leaves;

  /** Reads that index. */
  public StoredTexts(IndexReader reader) {
    leaves = reader.leaves();
  }

  /**
   * The card of a document.
   *
   * @throws IllegalStateException when the document has no search fields
   */
  public ItemCard card(int document) throws IOException {
    return ItemCard.read(value(SearchFields.CARD, document));
  }

  /**
   * The text of one of the languages of the card.
   *
   * @throws IllegalStateException when it is none of them
   */
  public EditionText text(int document, String languageTag) throws IOException {
    return EditionText.read(value(SearchFields.text(languageTag), document));
  }

  private BytesRef value(String field, int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("document " + document + " has no " + field);
    }
    return values.binaryValue();
  }
}
