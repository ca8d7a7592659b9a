package rs.putokaz.desk.sitetext;

/**
 * A text of the public pages.
 *
 * @param key its name
 * @param english the program's English pattern
 * @param program the program's pattern in the language asked for
 * @param own what editors wrote instead; empty for nothing
 */
public record SiteTextRow(String key, String english, String program, String own) {}
