package rs.putokaz.portal.leaflet.page;

import rs.putokaz.portal.leaflet.pdf.Canvas;

/**
 * What is not divided between two pages: a line, a picture, a row of a table.
 *
 * @param gap free space above it in points, which goes at the top of a page
 * @param height in points, without the gap
 * @param bound whether it stands on the same page as the next one
 * @param drawing puts it on the page
 */
record Strip(float gap, float height, boolean bound, Drawing drawing) {

  /** Draws at a distance from the top of the page. */
  @FunctionalInterface
  interface Drawing {

    /** Draws on the page. */
    void on(Canvas canvas, float top);
  }

  Strip withGap(float other) {
    return new Strip(other, height, bound, drawing);
  }

  Strip keptWithNext() {
    return new Strip(gap, height, true, drawing);
  }
}
