package rs.putokaz.desk.persistence;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The persistence unit as code, for the command line: there is no container there that would read a
 * {@code persistence.xml}.
 */
final class DeskPersistenceUnit implements PersistenceUnitInfo {

  private static final String NAME = "putokaz-desk";

  private final DataSource dataSource;

  DeskPersistenceUnit(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Properties getProperties() {
    Properties properties = new Properties();
    properties.setProperty("eclipselink.target-database", "PostgreSQL");
    properties.setProperty("eclipselink.weaving", "false");
    // Factories whose session has the same name share it, even when their databases differ.
    properties.setProperty("eclipselink.session-name", NAME + "-" + UUID.randomUUID());
    // What fails is thrown and told in a sentence; EclipseLink would log its stack trace as well.
    properties.setProperty("eclipselink.logging.level", "OFF");
    properties.setProperty("eclipselink.jdbc.batch-writing", "JDBC");
    properties.setProperty("eclipselink.jdbc.batch-writing.size", "1000");
    // With the default, every batch of an import would stay in memory until the commit.
    properties.setProperty("eclipselink.persistence-context.flush-clear.cache", "Drop");
    return properties;
  }

  @Override
  public String getPersistenceUnitName() {
    return NAME;
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return DeskPersistenceUnit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return DeskEntities.classNames();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return DeskPersistenceUnit.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // Nothing is woven: the drafts have no lazy parts.
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
