package rs.putokaz.portal.centre;

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
    {18.88, 45.91},
    {19.08, 46.02},
    {19.57, 46.17},
    {20.02, 46.18},
    {20.27, 46.12},
    {20.70, 45.90},
    {20.82, 45.75},
    {21.05, 45.45},
    {21.48, 45.18},
    {21.42, 44.95},
    {21.40, 44.78},
    {21.63, 44.67},
    {22.00, 44.65},
    {22.20, 44.50},
    {22.46, 44.70},
    {22.76, 44.56},
    {22.50, 44.45},
    {22.68, 44.22},
    {22.42, 44.00},
    {22.40, 43.82},
    {22.53, 43.47},
    {22.75, 43.38},
    {23.00, 43.18},
    {22.74, 42.89},
    {22.44, 42.82},
    {22.55, 42.50},
    {22.36, 42.32},
    {21.95, 42.33},
    {21.58, 42.25},
    {21.43, 42.24},
    {21.28, 42.10},
    {20.75, 41.87},
    {20.60, 41.90},
    {20.50, 42.22},
    {20.25, 42.33},
    {20.07, 42.56},
    {20.34, 42.83},
    {20.35, 42.95},
    {19.95, 43.10},
    {19.65, 43.20},
    {19.22, 43.52},
    {19.48, 43.58},
    {19.50, 43.75},
    {19.25, 43.98},
    {19.58, 44.05},
    {19.13, 44.32},
    {19.12, 44.52},
    {19.35, 44.75},
    {19.36, 44.88},
    {19.02, 44.86},
    {19.17, 45.12},
    {19.42, 45.17},
    {19.15, 45.30},
    {18.98, 45.38},
    {19.03, 45.53},
    {18.92, 45.57},
    {18.90, 45.75}
  };

  private final List<Centre> centres;

  CentreMap(List<Centre> centres) {
    this.centres = centres.stream().filter(CentreMap::isLocated).toList();
  }

  private static boolean isLocated(Centre centre) {
    return centre.latitude() != 0 || centre.longitude() != 0;
  }

  /** The centres on it: those whose place is known. */
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
