package rs.putokaz.desk.redirect;

/**
 * A redirect in the list.
 *
 * @param source old path, behind the language
 * @param target such a path, or an address that begins with https
 * @param own whether somebody added it, so that it can be removed; else an article was renamed
 */
public record RedirectRow(String source, String target, boolean own) {}
