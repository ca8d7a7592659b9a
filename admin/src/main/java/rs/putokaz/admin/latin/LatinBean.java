package rs.putokaz.admin.latin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.latin.LatinForm;
import rs.putokaz.desk.latin.LatinWork;
import rs.putokaz.i18n.script.SerbianTransliterator;

/** The words with a Latin form of their own, and the one of them that is written or changed. */
@Named("latin")
@ViewScoped
public class LatinBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject LatinWork work;
  @Inject Attempt attempt;

  private transient List<LatinForm> rows;
  private String letters = "";
  private String written = "";
  private String form = "";
  private String sentence = "";

  /** Opens the word of the address, if there is such a one. */
  public void load() {
    String word = written.toLowerCase(Locale.ROOT);
    work.list(word).stream()
        .filter(one -> one.written().equals(word))
        .forEach(one -> form = one.latin());
  }

  /** The words that have what was typed. */
  public List<LatinForm> getRows() {
    if (rows == null) {
      rows = work.list(letters);
    }
    return rows;
  }

  /** Saves the word and makes room for another. */
  public void save() {
    if (attempt.of(() -> work.save(written, form), "latin.saved")) {
      sentence = sentence.isBlank() ? written : sentence;
      written = "";
      form = "";
    }
    rows = null;
  }

  /** Lets the Latin form of a word be derived again. */
  public void remove(String word) {
    attempt.of(() -> work.remove(word), "latin.removed");
    rows = null;
  }

  /** What the word would be without an exception. */
  public String getDerived() {
    return SerbianTransliterator.toLatin(written.strip());
  }

  /** The sentence as readers would see it in Latin; the word itself where no sentence is typed. */
  public String getTried() {
    return work.tryOut(sentence.isBlank() ? written : sentence, written, form);
  }

  /** What is searched for. */
  public String getLetters() {
    return letters;
  }

  /** Takes what was typed. */
  public void setLetters(String letters) {
    this.letters = letters == null ? "" : letters;
    rows = null;
  }

  /** The word in Cyrillic. */
  public String getWritten() {
    return written;
  }

  /** Takes what was typed, or came with the address. */
  public void setWritten(String written) {
    this.written = written == null ? "" : written;
  }

  /** The Latin form that is wanted. */
  public String getForm() {
    return form;
  }

  /** Takes what was typed. */
  public void setForm(String form) {
    this.form = form == null ? "" : form;
  }

  /** A sentence to try the words with. */
  public String getSentence() {
    return sentence;
  }

  /** Takes what was typed. */
  public void setSentence(String sentence) {
    this.sentence = sentence == null ? "" : sentence;
  }
}
