package rs.putokaz.desk.kiosk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Rows that nodes write and the desk only reads, on the connection of the transaction. */
final class KioskRecords {

  /** Reads a row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final EntityManager entities;

  KioskRecords(EntityManager entities) {
    this.entities = entities;
  }

  <T> List<T> list(String question, Reader<T> reader, Object... values) {
    entities.flush();
    try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(question)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new PersistenceException("cannot read what kiosks have told", e);
    }
  }

  int change(String statement, Object... values) {
    entities.flush();
    try (PreparedStatement change = entities.unwrap(Connection.class).prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      return change.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("cannot write of kiosks", e);
    }
  }

  /** The moment in a column; null where there is none. */
  static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
