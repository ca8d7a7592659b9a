package rs.putokaz.desk.media;

/**
 * Which media a list shows; an empty word is no condition.
 *
 * @param words part of the name, of the file's name, of the credit or of what is said of it
 * @param kind word of a kind
 * @param folder its folder
 * @param tag one of its tags
 * @param unused whether only those that no text shows
 */
public record MediumFilter(String words, String kind, String folder, String tag, boolean unused) {

  /** All of them. */
  public static final MediumFilter ALL = new MediumFilter("", "", "", "", false);
}
