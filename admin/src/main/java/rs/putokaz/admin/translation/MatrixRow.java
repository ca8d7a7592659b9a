package rs.putokaz.admin.translation;

import java.util.List;
import rs.putokaz.desk.translation.coverage.CoverageCell;
import rs.putokaz.desk.translation.coverage.CoverageRow;
import rs.putokaz.i18n.language.Languages;

/** An article in the matrix, for the page. */
public class MatrixRow {

  private final CoverageRow row;
  private final List<Cell> cells;

  MatrixRow(CoverageRow row, List<String> columns) {
    this.row = row;
    this.cells = columns.stream().map(tag -> new Cell(tag, row.cells().get(tag))).toList();
  }

  /** The article in one language. */
  public static class Cell {

    private final String tag;
    private final CoverageCell cell;

    Cell(String tag, CoverageCell cell) {
      this.tag = tag;
      this.cell = cell;
    }

    /** Tag of the language. */
    public String getTag() {
      return tag;
    }

    /** Own name of the language. */
    public String getLanguage() {
      return Languages.get(tag).nativeName();
    }

    /** Word of the state. */
    public String getState() {
      return cell.state().word();
    }

    /** How many blocks are outdated or missing. */
    public int getOutdated() {
      return cell.outdated();
    }

    /** Whether the others are translated from this one. */
    public boolean isSource() {
      return cell.source();
    }

    /** Whether it waits for the person. */
    public boolean isOwed() {
      return cell.owed();
    }
  }

  /** Name in addresses. */
  public String getSlug() {
    return row.slug();
  }

  /** Title, or the slug where there is none. */
  public String getTitle() {
    return row.title().isEmpty() ? row.slug() : row.title();
  }

  /** Whether it must be there in every language. */
  public boolean isMandatory() {
    return row.mandatory();
  }

  /** One for each column. */
  public List<Cell> getCells() {
    return cells;
  }
}
