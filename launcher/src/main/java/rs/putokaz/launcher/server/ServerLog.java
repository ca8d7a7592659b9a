package rs.putokaz.launcher.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Writes the log of everything into one file. The file always has the same name, which a {@code
 * FileHandler} of the JDK can't promise when it rotates: when it is full it becomes {@code
 * server.log.1}, and so on up to {@code .5}. Settings {@code file} and {@code limit} (bytes) come
 * from the logging properties. Safe for many threads.
 */
public final class ServerLog extends Handler {

  private static final int KEPT = 5;

  private final Path file;
  private final long limit;
  private OutputStream out;
  private long size;

  /** Made by {@link LogManager} from its properties. */
  public ServerLog() throws IOException {
    this(Path.of(setting("file")), Long.parseLong(setting("limit")), new SimpleFormatter());
  }

  ServerLog(Path file, long limit, Formatter formatter) throws IOException {
    this.file = file;
    this.limit = limit;
    setFormatter(formatter);
    open();
  }

  private static String setting(String name) {
    return LogManager.getLogManager().getProperty(ServerLog.class.getName() + "." + name);
  }

  private void open() throws IOException {
    out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    size = Files.size(file);
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (!isLoggable(record)) {
      return;
    }
    try {
      byte[] bytes = getFormatter().format(record).getBytes(StandardCharsets.UTF_8);
      if (out == null) {
        open();
      }
      if (size > 0 && size + bytes.length > limit) {
        rotate();
      }
      out.write(bytes);
      out.flush();
      size += bytes.length;
    } catch (IOException e) {
      reportError(null, e, ErrorManager.WRITE_FAILURE);
    }
  }

  private void rotate() throws IOException {
    out.close();
    for (int no = KEPT - 1; no >= 1; no--) {
      move(file.resolveSibling(file.getFileName() + "." + no), no + 1);
    }
    move(file, 1);
    open();
  }

  private void move(Path from, int no) throws IOException {
    if (Files.exists(from)) {
      Path to = file.resolveSibling(file.getFileName() + "." + no);
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public synchronized void flush() {}

  @Override
  public synchronized void close() {
    try {
      if (out != null) {
        out.close();
        out = null;
      }
    } catch (IOException e) {
      reportError(null, e, ErrorManager.CLOSE_FAILURE);
    }
  }
}
