package rs.putokaz.desk.item;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.util.PGobject;

/**
 * Stores an id that may be null as {@code uuid}: the one that EclipseLink brings cannot read null.
 */
@Converter
public class OptionalIdConverter implements AttributeConverter<UUID, Object> {

  @Override
  public Object convertToDatabaseColumn(UUID id) {
    PGobject column = new PGobject();
    column.setType("uuid");
    try {
      column.setValue(id == null ? null : id.toString());
    } catch (SQLException e) {
      throw new IllegalStateException("a PGobject takes any text", e);
    }
    return column;
  }

  @Override
  public UUID convertToEntityAttribute(Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }
}
