package rs.putokaz.desk.latin;

/**
 * A word whose Latin form is not the derived one.
 *
 * @param written in Cyrillic, in small letters
 * @param derived what its Latin form would be
 * @param latin what it is instead
 */
public record LatinForm(String written, String derived, String latin) {}
