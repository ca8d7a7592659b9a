package rs.putokaz.portal.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings of a portal node, from system properties or the environment (MicroProfile Config).
 */
@ApplicationScoped
public class Settings {

  @Inject
  @ConfigProperty(
      name = "putokaz.db.url",
      defaultValue = "jdbc:postgresql://localhost:5432/putokaz")
  String databaseUrl;

  @Inject
  @ConfigProperty(name = "putokaz.db.portal.user", defaultValue = "putokaz_portal")
  String databaseUser;

  @Inject
  @ConfigProperty(name = "putokaz.db.portal.password")
  Optional<String> databasePassword;

  @Inject
  @ConfigProperty(name = "putokaz.data", defaultValue = "data")
  String data;

  @Inject
  @ConfigProperty(name = "putokaz.public-url", defaultValue = "http://localhost:8080")
  String publicUrl;

  @Inject
  @ConfigProperty(name = "putokaz.mode", defaultValue = "production")
  String mode;

  /** JDBC address of the database. */
  public String databaseUrl() {
    return databaseUrl;
  }

  /** Login name of the portal's role. */
  public String databaseUser() {
    return databaseUser;
  }

  /** Password of the portal's role; without one the driver looks into {@code ~/.pgpass}. */
  public Optional<String> databasePassword() {
    return databasePassword;
  }

  /** Folder of this node's replica. */
  public Path replicaFolder() {
    return Path.of(data, "portal", "replica");
  }

  /** Address under which readers know the site, without a slash at the end. */
  public String publicUrl() {
    return publicUrl.replaceAll("/+$", "");
  }

  /** Whether the content is a demonstration, which every page then says. */
  public boolean demonstration() {
    return mode.equals("demo");
  }
}
