package rs.putokaz.admin.media;

import java.io.Serializable;
import rs.putokaz.desk.media.MediumText;
import rs.putokaz.i18n.language.Language;

/** What is said of a medium in one language, as typed. */
public class TextForm implements Serializable {

  private static final long serialVersionUID = 1;

  private final String language;
  private final String languageName;
  private final boolean needed;
  private String alt;
  private String caption;
  private String transcript;

  TextForm(Language language, MediumText text, boolean needed) {
    this.needed = needed;
    this.language = language.tag();
    this.languageName = language.nativeName();
    this.alt = text.alt();
    this.caption = text.caption();
    this.transcript = text.transcript();
  }

  MediumText text() {
    return new MediumText(language, alt, caption, transcript);
  }

  /** Whether it stands open on the page: what a text asks for, and the desk's own languages. */
  public boolean isOpen() {
    return needed || language.equals("sr") || language.equals("en");
  }

  /** Tag of the language. */
  public String getLanguage() {
    return language;
  }

  /** Its own name. */
  public String getLanguageName() {
    return languageName;
  }

  /** Words for who cannot see it. */
  public String getAlt() {
    return alt;
  }

  /** Takes what was typed. */
  public void setAlt(String alt) {
    this.alt = alt;
  }

  /** What stands under it. */
  public String getCaption() {
    return caption;
  }

  /** Takes what was typed. */
  public void setCaption(String caption) {
    this.caption = caption;
  }

  /** What is said in it. */
  public String getTranscript() {
    return transcript;
  }

  /** Takes what was typed. */
  public void setTranscript(String transcript) {
    this.transcript = transcript;
  }
}
