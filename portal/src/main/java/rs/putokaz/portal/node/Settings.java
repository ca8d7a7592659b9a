package rs.putokaz.portal.node;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of a portal node.
 *
 * @param databaseUrl JDBC address of the database
 * @param databaseUser login name of the portal's role
 * @param databasePassword password of that role; without one the driver looks into {@code
 *     ~/.pgpass}
 * @param replicaFolder folder of this node's replica
 * @param publicUrl address under which readers know the site, without a slash at the end
 * @param demonstration whether the content is a demonstration, which every page then says
 * @param searchesPause between two batches of unanswered searches
 * @param countsPause between two batches of counts
 * @param previewKey key that the back-office seals previews with; without one there are none
 * @param kioskKey key pair that signs what kiosks get, {@code PKCS8.SPKI} in base 64; without one
 *     they get nothing
 */
public record Settings(
    String databaseUrl,
    String databaseUser,
    Optional<String> databasePassword,
    Path replicaFolder,
    String publicUrl,
    boolean demonstration,
    Duration searchesPause,
    Duration countsPause,
    Optional<String> previewKey,
    Optional<String> kioskKey) {

  private static final Duration SEARCHES_PAUSE = Duration.ofMinutes(1);
  private static final Duration COUNTS_PAUSE = Duration.ofMinutes(15);

  /** From system properties or the environment (MicroProfile Config). */
  public static Settings of(Config config) {
    return new Settings(
        text(config, "putokaz.db.url").orElse("jdbc:postgresql://localhost:5432/putokaz"),
        text(config, "putokaz.db.portal.user").orElse("putokaz_portal"),
        text(config, "putokaz.db.portal.password"),
        Path.of(text(config, "putokaz.data").orElse("data"), "portal", "replica"),
        text(config, "putokaz.public-url").orElse("http://localhost:8080").replaceAll("/+$", ""),
        text(config, "putokaz.mode").orElse("production").equals("demo"),
        text(config, "putokaz.searches.pause").map(Duration::parse).orElse(SEARCHES_PAUSE),
        text(config, "putokaz.counts.pause").map(Duration::parse).orElse(COUNTS_PAUSE),
        text(config, "putokaz.preview.key"),
        text(config, "putokaz.kiosk.key"));
  }

  /** Folder of this node's copy of the files that published items show. */
  public Path mediaFolder() {
    return replicaFolder.resolveSibling("media");
  }

  /** Folder of counts that the database does not have yet. */
  public Path countsFolder() {
    return replicaFolder.resolveSibling("counts");
  }

  /** Folder of finished leaflets, which may be deleted at any time. */
  public Path leafletFolder() {
    return replicaFolder.resolveSibling("leaflets");
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class);
  }

  /** Without the password, so that no log can tell it. */
  @Override
  public String toString() {
    return "Settings of " + publicUrl;
  }
}
