package rs.putokaz.system;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** How dark each point of one line of text is, cut to what is drawn: 0 for paper, 1 for ink. */
record InkPicture(float[][] ink) {

  /** Points that drawing programs may place a line apart. */
  private static final int SHIFT = 4;

  private static final float SEEN = 0.25f;

  /** What is drawn in that colour in the rows from one to before another. */
  static InkPicture of(BufferedImage picture, int from, int to, Color colour) {
    float[][] ink = new float[to - from][picture.getWidth()];
    for (int y = from; y < to; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        ink[y - from][x] = strength(picture.getRGB(x, y), colour);
      }
    }
    return cut(ink);
  }

  /** How much of the colour there is on white paper; nothing where another colour is. */
  static float strength(int rgb, Color colour) {
    float red = part(rgb >> 16 & 255, colour.getRed());
    float green = part(rgb >> 8 & 255, colour.getGreen());
    float blue = part(rgb & 255, colour.getBlue());
    float least = Math.min(red, Math.min(green, blue));
    float most = Math.max(red, Math.max(green, blue));
    return most - least > 0.15f ? 0 : Math.max(0, Math.min(1, least));
  }

  private static float part(int seen, int whole) {
    return (255 - seen) / (float) (255 - whole);
  }

  private static InkPicture cut(float[][] ink) {
    int top = ink.length;
    int bottom = 0;
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[y].length; x++) {
        if (ink[y][x] > SEEN) {
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
        }
      }
    }
    if (bottom <= top) {
      return new InkPicture(new float[0][0]);
    }
    float[][] rest = new float[bottom - top][];
    for (int y = top; y < bottom; y++) {
      rest[y - top] = java.util.Arrays.copyOfRange(ink[y], left, right);
    }
    return new InkPicture(rest);
  }

  int width() {
    return ink.length == 0 ? 0 : ink[0].length;
  }

  /**
   * How much of the ink is in the same places, for the best of some small shifts: 1 for all, 0 for
   * none.
   */
  double likeness(InkPicture other) {
    double best = 0;
    for (int dy = -SHIFT; dy <= SHIFT; dy++) {
      for (int dx = -SHIFT; dx <= SHIFT; dx++) {
        best = Math.max(best, likeness(other, dx, dy));
      }
    }
    return best;
  }

  private double likeness(InkPicture other, int dx, int dy) {
    double both = 0;
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[y].length; x++) {
        both += Math.min(ink[y][x], other.at(x + dx, y + dy));
      }
    }
    return 2 * both / Math.max(1, sum() + other.sum());
  }

  private float at(int x, int y) {
    return y < 0 || y >= ink.length || x < 0 || x >= ink[y].length ? 0 : ink[y][x];
  }

  private double sum() {
    double sum = 0;
    for (float[] row : ink) {
      for (float point : row) {
        sum += point;
      }
    }
    return sum;
  }
}
