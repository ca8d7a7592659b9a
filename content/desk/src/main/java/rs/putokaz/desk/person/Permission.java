package rs.putokaz.desk.person;

import java.util.Arrays;
import java.util.Locale;

/** Something that not everybody at the desk may do. */
public enum Permission {
  READ_DESK,
  CREATE_ARTICLE,
  EDIT_ARTICLE,
  TRANSLATE,
  REVIEW,
  PUBLISH,
  WITHDRAW,
  MANAGE_PEOPLE,
  READ_AUDIT,
  /** Import and export. */
  EXCHANGE,
  EDIT_FACTS,
  EDIT_TOPICS,
  EDIT_CENTRE,
  EDIT_TERMS,
  /** Redirects, synonyms of search and texts of the public pages. */
  EDIT_SITE,
  /** See the letters that wait, and send them again. */
  MANAGE_MAIL,
  EDIT_MEDIA;

  /** Name in files, such as {@code edit-article}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The permission of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Permission of(String word) {
    return Arrays.stream(values())
        .filter(permission -> permission.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no permission is called " + word));
  }
}
