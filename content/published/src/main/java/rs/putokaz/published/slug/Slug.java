package rs.putokaz.published.slug;

import java.util.regex.Pattern;

/** The form of a slug: 1–80 of a–z, 0–9 and hyphen, beginning and ending with a letter or digit. */
public final class Slug {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

  private Slug() {}

  /** Whether the text, which may be null, has the form of a slug. */
  public static boolean matches(String text) {
    return text != null && SLUG.matcher(text).matches();
  }
}
