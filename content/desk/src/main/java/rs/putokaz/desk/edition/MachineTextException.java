package rs.putokaz.desk.edition;

import java.util.List;

/** A text has parts that a machine has translated and nobody has looked at; nothing changed. */
public final class MachineTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int count;

  MachineTextException(List<String> blocks) {
    super("a machine has translated " + blocks + ", and nobody has confirmed it");
    this.count = blocks.size();
  }

  /** How many parts wait for a person. */
  public int count() {
    return count;
  }
}
