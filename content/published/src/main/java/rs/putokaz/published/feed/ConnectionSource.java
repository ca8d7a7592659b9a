package rs.putokaz.published.feed;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection of the portal's role. */
@FunctionalInterface
public interface ConnectionSource {

  /**
   * A new connection, to be closed by the caller.
   *
   * @throws SQLException when the database is away
   */
  Connection open() throws SQLException;
}
