package rs.putokaz.desk.media;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import rs.putokaz.desk.media.intake.Rendition;

/** The bytes of renditions, in parts, on the connection of the transaction. */
public final class RenditionStore {

  private static final int PART = 1024 * 1024;

  private final Connection connection;

  /** The store in the transaction that is under way. */
  public RenditionStore(EntityManager entities) {
    this.connection = entities.unwrap(Connection.class);
  }

  /** Stores renditions; one of a name that there is already is the same. */
  public void store(Collection<Rendition> renditions) {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into published.rendition (name, part, bytes) values (?, ?, ?)"
                + " on conflict do nothing")) {
      for (Rendition rendition : renditions) {
        store(rendition, insert);
      }
    } catch (SQLException e) {
      throw new PersistenceException("cannot store a medium", e);
    }
  }

  private static void store(Rendition rendition, PreparedStatement insert) throws SQLException {
    try (InputStream in = rendition.content().open()) {
      byte[] part = in.readNBytes(PART);
      for (int no = 0; part.length > 0; no++) {
        insert.setString(1, rendition.name());
        insert.setInt(2, no);
        insert.setBytes(3, part);
        insert.executeUpdate();
        part = in.readNBytes(PART);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a medium", e);
    }
  }

  /** Deletes those that no medium, no captions and no recording have any more. */
  public void deleteUnclaimed(Collection<String> names) {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from published.rendition r where r.name = any(?)"
                + " and not exists (select from desk.medium m where r.name = any(m.renditions))"
                + " and not exists (select from desk.recording c where c.rendition = r.name)"
                + " and not exists (select from desk.medium_captions t where t.rendition = r.name)"
                + " and not exists (select from published.rendition_use u where u.name = r.name)")) {
      delete.setArray(1, connection.createArrayOf("text", names.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("cannot delete a medium", e);
    }
  }

  /**
   * Writes one out, part by part.
   *
   * @return whether there is one; nothing is written when there is none
   * @throws IOException when it cannot be written
   */
  public boolean send(String name, OutputStream out) throws IOException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select bytes from published.rendition where name = ? and part = ?")) {
      int part = 0;
      byte[] bytes = read(query, name, part);
      boolean found = bytes.length > 0;
      while (bytes.length > 0) {
        out.write(bytes);
        bytes = read(query, name, ++part);
      }
      return found;
    } catch (SQLException e) {
      throw new PersistenceException("cannot read a medium", e);
    }
  }

  private static byte[] read(PreparedStatement query, String name, int part) throws SQLException {
    query.setString(1, name);
    query.setInt(2, part);
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? row.getBytes(1) : new byte[0];
    }
  }
}
