package rs.putokaz.admin.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Gives the services of the desk what they ask for in their constructors. */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/desk",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=putokaz.db.url}",
    user = "${MPCONFIG=putokaz.db.desk.user}",
    password = "${MPCONFIG=putokaz.db.desk.password}",
    minPoolSize = 0,
    maxPoolSize = 16,
    properties = {"stringType=unspecified", "applicationName=putokaz-admin"})
public class DeskResources {

  @Produces
  @PersistenceContext(unitName = "putokaz-desk")
  EntityManager entities;

  /** The time, which tests of services set themselves. */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.systemUTC();
  }
}
