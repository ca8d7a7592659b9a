package rs.putokaz.desk.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.ItemJson;

/** Stores blocks as {@code jsonb}, in the form that publications and files have. */
@Converter
public class BlocksConverter implements AttributeConverter<List<Block>, Object> {

  private static final ObjectReader READER = ItemJson.mapper().readerForListOf(Block.class);
  private static final ObjectWriter WRITER =
      ItemJson.mapper()
          .writerFor(
              ItemJson.mapper().getTypeFactory().constructCollectionType(List.class, Block.class));

  @Override
  public Object convertToDatabaseColumn(List<Block> blocks) {
    PGobject json = new PGobject();
    json.setType("jsonb");
    try {
      json.setValue(WRITER.writeValueAsString(blocks));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("blocks can always be written", e);
    } catch (SQLException e) {
      throw new IllegalStateException("a PGobject takes any text", e);
    }
    return json;
  }

  @Override
  public List<Block> convertToEntityAttribute(Object column) {
    try {
      return List.copyOf(READER.<List<Block>>readValue(column.toString()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not blocks: a row of desk.edition was not written by us", e);
    }
  }
}
