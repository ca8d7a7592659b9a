package rs.putokaz.desk.service;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import rs.putokaz.published.document.Service;

/** Stores days with other hours as {@code jsonb}, in the form that publications have. */
@Converter
public class ExceptionsConverter implements AttributeConverter<List<Service.Exception>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<Service.Exception> exceptions) {
    return HoursConverter.written(exceptions);
  }

  @Override
  public List<Service.Exception> convertToEntityAttribute(Object column) {
    return List.of(HoursConverter.read(column, Service.Exception[].class));
  }
}
