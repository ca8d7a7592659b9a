package rs.putokaz.launcher.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The console of the person who typed the command; keeps the output that the process began with.
 */
public final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  /**
   * A console that writes here.
   *
   * @param terminal whether a person is looking, so that a line may be drawn over
   */
  public Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** The console this process was started with; the script knows whether it is a terminal. */
  static Console ofProcess() {
    return new Console(utf8(System.out), utf8(System.err), Boolean.getBoolean("putokaz.terminal"));
  }

  /** Texts of every script are shown, whatever the locale of the machine says. */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Says something. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Says what went wrong. */
  public void complain(String line) {
    err.println(line);
    err.flush();
  }

  /** Says what is being done, on a terminal only, until the next such line; "" clears it. */
  void progress(String line) {
    draw(line);
  }

  /** Draws a line over the last one drawn, on a terminal; nothing elsewhere. */
  void draw(String line) {
    if (terminal) {
      err.print("\r\u001b[K" + line);
      err.flush();
    }
  }

  /** Whether {@link #draw} draws. */
  boolean isTerminal() {
    return terminal;
  }
}
