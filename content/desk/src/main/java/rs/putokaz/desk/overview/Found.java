package rs.putokaz.desk.overview;

/**
 * Something that was found.
 *
 * @param key what its place is called: slug of an item or term, id of a medium or person; of a
 *     comment the slug of its article
 * @param language tag of the text in which the words are; empty where there is none
 * @param title how it is called; the key when it has no name
 * @param excerpt words around what was found; may be empty
 * @param block id of the block that a comment is about; else empty
 */
public record Found(String key, String language, String title, String excerpt, String block) {}
