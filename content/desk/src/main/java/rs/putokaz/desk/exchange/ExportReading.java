package rs.putokaz.desk.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads an export in a transaction of its own, which sees one moment. It asks for no permission;
 * {@link ExchangeWork} does.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ExportReading {

  private final EntityManager entities;

  /** A reading of those tables. */
  @Inject
  public ExportReading(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected ExportReading() {
    this(null);
  }

  /**
   * Writes all items.
   *
   * @throws IOException when the file cannot be written
   */
  public ExportReport write(Path file) throws IOException {
    Exporter.readOneMoment(entities);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return Exporter.write(entities, out);
    }
  }
}
