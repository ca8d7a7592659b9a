package rs.putokaz.portal.page;

import java.util.List;
import java.util.Locale;
import rs.putokaz.published.document.Centre;

/**
 * A small map drawn from numbers: the outline of the country and a point for each centre.
 * Equirectangular, with degrees of longitude shortened by the cosine of 44° north; units are
 * hundredths of a degree of latitude.
 */
public final class CentreMap {

  private static final double WEST = 18.7;
  private static final double NORTH = 46.3;
  private static final double SHORTENING = 0.719;
  private static final double SCALE = 100;

  /** Rough outline by hand from well-known border points; for orientation, of no legal meaning. */
  private static final double[][] OUTLINE = {
    {18.85, 45.90},
    {19.05, 46.02},
    {19.60, 46.18},
    {20.26, 46.13},
    {20.65, 45.98},
    {20.80, 45.75},
    {21.10, 45.30},
    {21.50, 45.15},
    {21.40, 44.85},
    {21.95, 44.65},
    {22.45, 44.72},
    {22.75, 44.55},
    {22.55, 44.30},
    {22.65, 44.20},
    {22.40, 43.80},
    {22.55, 43.45},
    {22.98, 43.15},
    {22.75, 42.90},
    {22.45, 42.80},
    {22.55, 42.45},
    {22.35, 42.32},
    {21.95, 42.32},
    {21.58, 42.25},
    {21.40, 42.25},
    {20.75, 41.88},
    {20.55, 42.20},
    {20.10, 42.55},
    {20.35, 42.85},
    {19.95, 43.10},
    {19.40, 43.40},
    {19.25, 43.55},
    {19.50, 43.70},
    {19.40, 44.00},
    {19.15, 44.30},
    {19.10, 44.80},
    {19.40, 44.90},
    {19.00, 44.90},
    {19.10, 45.20},
    {19.42, 45.18},
    {18.98, 45.40},
    {18.90, 45.60}
  };

  private final List<Centre> centres;

  CentreMap(List<Centre> centres) {
    this.centres = centres;
  }

  /** The centres on it. */
  public List<Centre> centres() {
    return centres;
  }

  /** The outline, as the data of a path. */
  public String outline() {
    StringBuilder path = new StringBuilder("M");
    for (double[] point : OUTLINE) {
      path.append(number((point[0] - WEST) * SCALE * SHORTENING))
          .append(' ')
          .append(number((NORTH - point[1]) * SCALE))
          .append(' ');
    }
    return path.append('Z').toString();
  }

  /** Distance of a centre from the left edge. */
  public String x(Centre centre) {
    return number((centre.longitude() - WEST) * SCALE * SHORTENING);
  }

  /** Distance of a centre from the upper edge. */
  public String y(Centre centre) {
    return number((NORTH - centre.latitude()) * SCALE);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
