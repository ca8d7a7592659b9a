package rs.putokaz.desk.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.Service;

/** Stores hours as {@code jsonb}, in the form that publications have. */
@Converter
public class HoursConverter implements AttributeConverter<List<Service.Hours>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<Service.Hours> hours) {
    return written(hours);
  }

  @Override
  public List<Service.Hours> convertToEntityAttribute(Object column) {
    return List.of(read(column, Service.Hours[].class));
  }

  static PGobject written(List<?> parts) {
    PGobject json = new PGobject();
    json.setType("jsonb");
    try {
      json.setValue(ItemJson.mapper().writeValueAsString(parts));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("hours can always be written", e);
    } catch (SQLException e) {
      throw new IllegalStateException("a PGobject takes any text", e);
    }
    return json;
  }

  static <T> T read(Object column, Class<T> type) {
    try {
      return ItemJson.mapper().readValue(column.toString(), type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a row of desk.service was not written by us", e);
    }
  }
}
