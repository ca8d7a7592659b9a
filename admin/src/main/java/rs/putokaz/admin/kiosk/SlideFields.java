package rs.putokaz.admin.kiosk;

import java.io.Serializable;
import rs.putokaz.desk.kiosk.KioskSettings;

/** Something that a screen shows while nobody is there, while somebody fills it in. */
public class SlideFields implements Serializable {

  private static final long serialVersionUID = 1;

  private String kind = "";
  private String article = "";

  static SlideFields of(KioskSettings.Slide slide) {
    SlideFields fields = new SlideFields();
    fields.kind = slide.kind();
    fields.article = slide.id();
    return fields;
  }

  KioskSettings.Slide slide() {
    return new KioskSettings.Slide(kind, kind.equals("article") ? article.strip() : "");
  }

  boolean isEmpty() {
    return kind.isEmpty();
  }

  /** Word of the kind; empty for none. */
  public String getKind() {
    return kind;
  }

  /** Takes what was chosen. */
  public void setKind(String kind) {
    this.kind = kind == null ? "" : kind;
  }

  /** Slug of the article. */
  public String getArticle() {
    return article;
  }

  /** Takes what was typed. */
  public void setArticle(String article) {
    this.article = article == null ? "" : article;
  }
}
