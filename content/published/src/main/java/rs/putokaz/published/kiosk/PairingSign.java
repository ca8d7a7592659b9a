package rs.putokaz.published.kiosk;

import java.util.List;

/**
 * A pictogram that a screen and the desk show beside each other while a screen is taken in.
 *
 * @param name the same in every language and version
 * @param path strokes on a grid of 24 (SVG path data)
 */
public record PairingSign(String name, String path) {

  /** All of them; which three are shown follows from the key, so their order must not change. */
  static final List<PairingSign> ALL =
      List.of(
          new PairingSign("house", "M4 11l8-7 8 7M6 10v10h12V10"),
          new PairingSign(
              "star",
              "M12 3l2.8 5.9 6.2.8-4.500 4.500 1.100 6.300L12 17.500l-5.600 3 1.100-6.300L3 9.700l6.200-.8z"),
          new PairingSign("heart", "M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z"),
          new PairingSign("moon", "M15 3a9 9 0 1 0 6 13A8 8 0 0 1 15 3z"),
          new PairingSign(
              "sun",
              "M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M4 20l2-2M18 6l2-2"),
          new PairingSign(
              "drop", "M12 3s6.500 7 6.500 11.500a6.500 6.500 0 0 1-13 0C5.500 10 12 3 12 3z"),
          new PairingSign("flag", "M6 21V4h12l-3 4 3 4H6"),
          new PairingSign("key", "M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 12h10M18 12v4M21 12v3"),
          new PairingSign(
              "cup", "M5 6h11v9a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 8h2a3 3 0 0 1 0 6h-2"),
          new PairingSign("fish", "M3 12c4-6 10-6 14 0-4 6-10 6-14 0zM17 12l4-4v8zM7 11v.1"),
          new PairingSign("tree", "M12 3 6 11h3l-4 6h14l-4-6h3zM12 17v4"),
          new PairingSign("bell", "M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4"),
          new PairingSign("square", "M5 5h14v14H5z"),
          new PairingSign("triangle", "M12 4l9 16H3z"),
          new PairingSign("ring", "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"),
          new PairingSign("cross", "M9 4h6v5h5v6h-5v5H9v-5H4V9h5z"));
}
