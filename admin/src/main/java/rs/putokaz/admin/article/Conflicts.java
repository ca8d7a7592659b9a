package rs.putokaz.admin.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.desk.editing.EditionMerge;
import rs.putokaz.published.document.Block;

/** The parts of a text that somebody else has changed too, while a person decides about them. */
class Conflicts implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<Conflict> open = new ArrayList<>();
  private String who = "";
  private int taken;

  /** A part that both have changed. */
  public static class Conflict implements Serializable {

    private static final long serialVersionUID = 1;

    private final String part;
    private final String mine;
    private final String theirs;
    private final transient Block other;

    Conflict(EditionMerge.Conflict found) {
      part = found.part();
      mine = words(found.mine());
      theirs = words(found.theirs());
      other = found.theirs();
    }

    private static String words(Block block) {
      return block == null ? "" : String.join("\n", block.texts());
    }

    /** The title, the summary, or the id of a block. */
    public String getPart() {
      return part;
    }

    /** What I wrote; empty when I removed it. */
    public String getMine() {
      return mine;
    }

    /** What they wrote; empty when they removed it. */
    public String getTheirs() {
      return theirs;
    }

    /** Their block; null when they removed it. */
    Block other() {
      return other;
    }
  }

  /** Shows what is left to decide after two texts were brought together. */
  void show(String person, EditionMerge merge) {
    who = person;
    taken = merge.taken();
    open.clear();
    merge.conflicts().forEach(one -> open.add(new Conflict(one)));
  }

  /** Nothing is left to decide about a part. */
  void settle(Conflict conflict) {
    open.remove(conflict);
  }

  /** Forgets all. */
  void clear() {
    open.clear();
    who = "";
    taken = 0;
  }

  /** Whether somebody else saved meanwhile. */
  boolean present() {
    return !who.isEmpty();
  }

  /** Who that was. */
  String who() {
    return who;
  }

  /** How many parts were taken over from them without asking. */
  int taken() {
    return taken;
  }

  /** What is left to decide. */
  List<Conflict> open() {
    return open;
  }
}
