package rs.putokaz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  @TempDir Path temp;

  @Test
  void keepsItsNameWhenItRotates() throws Exception {
    Path file = temp.resolve("server.log");
    ServerLog log = new ServerLog(file, 20, messageOnly());
    for (int no = 1; no <= 9; no++) {
      log.publish(new LogRecord(Level.INFO, "line " + no + " (12 b)"));
    }
    log.close();
    assertThat(Files.readString(file)).isEqualTo("line 9 (12 b)\n");
    assertThat(Files.readString(temp.resolve("server.log.1"))).isEqualTo("line 8 (12 b)\n");
    assertThat(temp.resolve("server.log.5")).exists();
    assertThat(temp.resolve("server.log.6")).doesNotExist();
  }

  @Test
  void goesOnWithTheFileOfAnEarlierRun() throws Exception {
    Path file = Files.writeString(temp.resolve("server.log"), "before\n");
    ServerLog log = new ServerLog(file, 1000, messageOnly());
    log.publish(new LogRecord(Level.INFO, "after"));
    log.close();
    assertThat(Files.readString(file)).isEqualTo("before\nafter\n");
  }

  private static Formatter messageOnly() {
    return new Formatter() {
      @Override
      public String format(LogRecord record) {
        return record.getMessage() + "\n";
      }
    };
  }
}
