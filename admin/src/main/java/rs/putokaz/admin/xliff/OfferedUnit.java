package rs.putokaz.admin.xliff;

import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.desk.xliff.UnitPreview;

/** A part of an article while somebody decides whether it is imported. */
public class OfferedUnit {

  private final UnitPreview unit;
  private boolean chosen;

  OfferedUnit(UnitPreview unit) {
    this.unit = unit;
    this.chosen = unit.finding().proposed();
  }

  PartId part() {
    return unit.part();
  }

  /** Word of what it would do. */
  public String getFinding() {
    return unit.finding().name();
  }

  /** Whether it can be imported. */
  public boolean isImportable() {
    return unit.finding().importable();
  }

  /** Name of the part in its text. */
  public String getPart() {
    return unit.part().part();
  }

  /** Id of the block, with the number of the item; empty for title and summary. */
  public String getPlace() {
    PartId part = unit.part();
    return part.index() == 0 ? part.block() : part.block() + "/" + part.index();
  }

  /** Words of the source now. */
  public String getSource() {
    return unit.source();
  }

  /** The translation now; may be empty. */
  public String getPresent() {
    return unit.present();
  }

  /** The translation in the file; may be empty. */
  public String getOffered() {
    return unit.offered();
  }

  /** Why it is damaged; empty otherwise. */
  public String getReason() {
    return unit.reason();
  }

  /** Whether it is imported. */
  public boolean isChosen() {
    return chosen;
  }

  /** Takes the choice; what cannot be imported stays out. */
  public void setChosen(boolean chosen) {
    this.chosen = chosen && isImportable();
  }
}
