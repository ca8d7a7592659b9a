package rs.putokaz.portal.leaflet.page;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.portal.leaflet.pdf.Canvas;
import rs.putokaz.portal.leaflet.pdf.PdfFile;

/** Fills the sheets of a file from top to bottom. */
final class Sheet {

  /** A4 (ISO 216) in points. */
  static final float WIDTH = 595.28f;

  static final float HEIGHT = 841.89f;
  static final float MARGIN = 48;

  /** Where the footer begins. */
  static final float END = HEIGHT - 58;

  private final PdfFile file;
  private final List<Canvas> pages = new ArrayList<>();
  private float top;

  Sheet(PdfFile file) {
    this.file = file;
    next();
  }

  private void next() {
    pages.add(file.page(WIDTH, HEIGHT));
    top = MARGIN;
  }

  Canvas page() {
    return pages.get(pages.size() - 1);
  }

  List<Canvas> pages() {
    return pages;
  }

  float top() {
    return top;
  }

  void skip(float points) {
    top += points;
  }

  /** Places strips in columns beside each other, over as many pages as they need. */
  void place(List<List<Strip>> columns) {
    int[] next = new int[columns.size()];
    if (!fits(columns)) {
      next();
    }
    while (true) {
      float begin = top;
      float lowest = top;
      boolean finished = true;
      for (int c = 0; c < next.length; c++) {
        Column column = new Column(columns.get(c), next[c]);
        lowest = Math.max(lowest, column.fill(page(), begin));
        next[c] = column.at;
        finished &= next[c] == columns.get(c).size();
      }
      top = lowest;
      if (finished) {
        return;
      }
      next();
    }
  }

  /** Whether at least the beginning of each column has room on this page. */
  private boolean fits(List<List<Strip>> columns) {
    return top <= MARGIN
        || columns.stream().allMatch(strips -> strips.isEmpty() || top + bound(strips, 0) <= END);
  }

  /** Height of a strip and of those that stand on the same page. */
  private static float bound(List<Strip> strips, int from) {
    float height = 0;
    for (int i = from; i < strips.size(); i++) {
      height += strips.get(i).gap() + strips.get(i).height();
      if (!strips.get(i).bound()) {
        break;
      }
    }
    return height;
  }

  /** A column on one page. */
  private static final class Column {

    private final List<Strip> strips;
    private int at;

    Column(List<Strip> strips, int at) {
      this.strips = strips;
      this.at = at;
    }

    /** Draws what has room and answers how far down it went. */
    float fill(Canvas page, float begin) {
      float y = begin;
      boolean joined = false;
      while (at < strips.size()) {
        Strip strip = strips.get(at);
        float gap = y <= MARGIN ? 0 : strip.gap();
        boolean room = y + gap + strip.height() <= END;
        boolean together = joined || y + bound(strips, at) <= END;
        // What is higher than a page is put there all the same, or it would never be.
        if (y > MARGIN && !(room && together)) {
          return y;
        }
        strip.drawing().on(page, y + gap);
        y += gap + strip.height();
        joined = strip.bound();
        at++;
      }
      return y;
    }
  }
}
