package rs.putokaz.portal.leaflet.pdf;

import java.util.Locale;

/** A colour, 0xRRGGBB, of those that the site has. */
public record Ink(int rgb) {

  /** Body text. */
  public static final Ink TEXT = new Ink(0x17262b);

  /** What is less important. */
  public static final Ink SOFT = new Ink(0x4d5b60);

  /** The colour of the site. */
  public static final Ink PINE = new Ink(0x0d4f54);

  /** What is urgent. */
  public static final Ink CLAY = new Ink(0xa83a24);

  /** What is important. */
  public static final Ink SUN = new Ink(0xc98a1b);

  /** Ground of a box. */
  public static final Ink MIST = new Ink(0xeef4f3);

  /** Ground of what is important. */
  public static final Ink SAND = new Ink(0xfdf5e2);

  /** Ground of what is urgent. */
  public static final Ink ROSE = new Ink(0xfbecea);

  /** Lines between rows. */
  public static final Ink RULE = new Ink(0xc9d3d4);

  /** A code to scan. */
  public static final Ink BLACK = new Ink(0x000000);

  /** What stands on a dark ground. */
  public static final Ink WHITE = new Ink(0xffffff);

  /** As an operand of PDF. */
  String operand() {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f",
        (rgb >> 16 & 255) / 255f,
        (rgb >> 8 & 255) / 255f,
        (rgb & 255) / 255f);
  }
}
