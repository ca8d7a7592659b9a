package rs.putokaz.desk.item;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;

/** Stores a list of words (a–z, 0–9, hyphen) as {@code text[]}. */
@Converter
public class WordsConverter implements AttributeConverter<List<String>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<String> words) {
    PGobject array = new PGobject();
    array.setType("text[]");
    try {
      array.setValue(
          words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(",", "{", "}")));
    } catch (SQLException e) {
      throw new IllegalStateException("a PGobject takes any text", e);
    }
    return array;
  }

  @Override
  public List<String> convertToEntityAttribute(Object column) {
    // EclipseLink has already made a Java array of the JDBC one.
    return column == null
        ? List.of()
        : Arrays.stream((Object[]) column).map(String.class::cast).toList();
  }
}
