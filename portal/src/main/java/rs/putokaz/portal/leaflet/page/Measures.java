package rs.putokaz.portal.leaflet.page;

import java.util.Map;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.type.Typeface;
import rs.putokaz.portal.leaflet.type.Typefaces;

/**
 * How large the letters of a language are and how far its lines stand apart. Scripts differ: what
 * hangs down in Nastaliq would lie on the next line of Latin.
 *
 * @param scale of the sizes, so that all scripts look equally large
 * @param leading height of a line, for letters of size 1
 */
record Measures(float scale, float leading) {

  /** Sizes in points, for Latin letters. */
  static final float BODY = 10.5f;

  static final float LEAD = 12f;
  static final float SMALL = 8.5f;
  private static final float[] HEADINGS = {21f, 14f, 11.5f};

  private static final Measures LATIN = new Measures(1f, 1.42f);
  private static final Map<String, Measures> BY_FONT =
      Map.of(
          "naskh", new Measures(1.12f, 1.55f),
          "nastaliq", new Measures(1.05f, 2.3f),
          "mymr", new Measures(1f, 1.85f),
          "beng", new Measures(1.05f, 1.5f),
          "deva", new Measures(1.05f, 1.5f),
          "guru", new Measures(1.05f, 1.5f));

  static Measures of(Language language) {
    return BY_FONT.getOrDefault(face(language).name().replaceFirst("-.*", ""), LATIN);
  }

  static Typeface face(Language language) {
    return Typefaces.of(language, false).get(0);
  }

  static float heading(int level) {
    return HEADINGS[level - 1];
  }
}
