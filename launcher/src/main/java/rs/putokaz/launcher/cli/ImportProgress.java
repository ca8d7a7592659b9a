package rs.putokaz.launcher.cli;

import java.util.EnumSet;
import java.util.Set;
import rs.putokaz.desk.exchange.ProgressListener;

/** Draws how far an import is: a bar on a terminal, one line for each stage elsewhere. */
final class ImportProgress implements ProgressListener {

  private static final int WIDTH = 30;

  private final Console console;
  private final Set<Stage> told = EnumSet.noneOf(Stage.class);
  private int drawn = -1;

  ImportProgress(Console console) {
    this.console = console;
  }

  @Override
  public void progress(Stage stage, long done, long total) {
    if (told.add(stage)) {
      drawn = -1;
      if (!console.isTerminal()) {
        console.complain(name(stage) + " …");
      }
    }
    int percent = total == 0 ? 100 : (int) (done * 100 / total);
    if (percent != drawn) {
      drawn = percent;
      int full = percent * WIDTH / 100;
      String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      console.draw("%-9s %s %3d %%".formatted(name(stage), bar, percent));
    }
  }

  /** Takes the bar away. */
  void end() {
    console.draw("");
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case CHECKING -> "Checking";
      case STORING -> "Storing";
    };
  }
}
