package rs.putokaz.admin.translation;

import rs.putokaz.i18n.language.Language;

/** A language over its column of the matrix. */
public class MatrixColumn {

  private final Language language;
  private final int published;
  private final int centres;
  private final String url;

  MatrixColumn(Language language, int published, int centres, String url) {
    this.language = language;
    this.published = published;
    this.centres = centres;
    this.url = url;
  }

  /** Its tag. */
  public String getTag() {
    return language.tag();
  }

  /** Its own name. */
  public String getName() {
    return language.nativeName();
  }

  /** How many of the articles readers have in it. */
  public int getPublished() {
    return published;
  }

  /** In how many open centres people have to be informed in it. */
  public int getCentres() {
    return centres;
  }

  /** Address of the matrix with this column alone. */
  public String getUrl() {
    return url;
  }
}
