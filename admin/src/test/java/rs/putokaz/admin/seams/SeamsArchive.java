package rs.putokaz.admin.seams;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, with the classes of the tests, and the settings of its server. */
final class SeamsArchive {

  private SeamsArchive() {}

  /** Gives the WAR; the server that is started with it finds that database. */
  static WebArchive of(SeamsDatabase database) throws IOException {
    Properties settings = new Properties();
    settings.setProperty("putokaz.db.url", database.url());
    settings.setProperty("putokaz.db.desk.user", SeamsDatabase.DESK);
    settings.setProperty("putokaz.db.desk.password", SeamsDatabase.DESK_PASSWORD);
    settings.setProperty("putokaz.public-url", "https://desk.example.org");
    settings.setProperty("putokaz.mode", "production");
    settings.setProperty("putokaz.secret-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3");
    settings.setProperty("putokaz.preview.key", "key-of-the-tests");
    Path file = Path.of(System.getProperty("putokaz.server.settings"));
    try (Writer writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    return ShrinkWrap.create(ZipImporter.class, "admin.war")
        .importFrom(new File(System.getProperty("putokaz.war")))
        .as(WebArchive.class)
        .addClasses(
            SeamsServlet.class, SeamsSteps.class, OtherTransaction.class, GuardedCalls.class);
  }
}
