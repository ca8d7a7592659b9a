package rs.putokaz.desk.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.postgresql.util.PGobject;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;

/** Stores a whole text as {@code jsonb}, in the form that publications and files have. */
@Converter
public class EditionConverter implements AttributeConverter<Edition, Object> {

  private static final ObjectReader READER = ItemJson.mapper().readerFor(Edition.class);
  private static final ObjectWriter WRITER = ItemJson.mapper().writerFor(Edition.class);

  @Override
  public Object convertToDatabaseColumn(Edition text) {
    PGobject json = new PGobject();
    json.setType("jsonb");
    try {
      json.setValue(text == null ? null : WRITER.writeValueAsString(text));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a text can always be written", e);
    } catch (SQLException e) {
      throw new IllegalStateException("a PGobject takes any text", e);
    }
    return json;
  }

  @Override
  public Edition convertToEntityAttribute(Object column) {
    try {
      return column == null ? null : READER.readValue(column.toString());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("no text: a row of desk.edition was not written by us", e);
    }
  }
}
