package rs.putokaz.desk.persistence;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the desk's tables in plain Java. */
public final class DeskPersistence {

  private DeskPersistence() {}

  /**
   * Entity managers with local transactions on that data source. Close the factory when done.
   *
   * @param dataSource signs in as {@code putokaz_desk}
   */
  public static EntityManagerFactory open(DataSource dataSource) {
    return new PersistenceProvider()
        .createContainerEntityManagerFactory(new DeskPersistenceUnit(dataSource), Map.of());
  }

  /** A data source with the settings that the desk needs; it keeps no connections. */
  public static DataSource dataSource(String url, String user, String password) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    dataSource.setStringType("unspecified");
    dataSource.setReWriteBatchedInserts(true);
    return dataSource;
  }
}
