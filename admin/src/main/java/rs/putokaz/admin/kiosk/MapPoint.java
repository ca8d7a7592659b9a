package rs.putokaz.admin.kiosk;

/**
 * A centre on the map.
 *
 * @param name in the language of the desk
 * @param light word of the worst light of its screens
 * @param count how many screens it has
 * @param x from the west, 0 to 100
 * @param y from the north, 0 to 130
 */
public record MapPoint(String slug, String name, String light, int count, double x, double y) {

  private static final double WEST = 18.8;
  private static final double EAST = 23.1;
  private static final double NORTH = 46.3;
  private static final double SOUTH = 42.1;
  private static final int WIDTH = 100;
  private static final int HEIGHT = 130;

  /** A point by its coordinates (WGS 84); an equirectangular map is true enough for Serbia. */
  static MapPoint of(
      String slug, String name, String light, int count, double latitude, double longitude) {
    return new MapPoint(
        slug,
        name,
        light,
        count,
        Math.round(WIDTH * (longitude - WEST) / (EAST - WEST)),
        Math.round(HEIGHT * (NORTH - latitude) / (NORTH - SOUTH)));
  }
}
