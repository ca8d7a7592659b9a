package rs.putokaz.admin.translation;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.translation.glossary.Glossary;
import rs.putokaz.desk.translation.glossary.TermException;
import rs.putokaz.desk.translation.glossary.TermSheet;
import rs.putokaz.desk.translation.glossary.TermUse;
import rs.putokaz.desk.translation.glossary.TermWord;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.script.SerbianTransliterator;

/** The glossary: the list, and the term that is being added or changed. */
@Named("terms")
@ViewScoped
public class TermsBean implements Serializable {

  private static final long serialVersionUID = 1;

  /** What stands in the address instead of a short name when a term is new. */
  private static final String NEW = "new";

  @Inject Glossary glossary;
  @Inject Notices notices;
  @Inject Speech speech;

  private String chosen = "";
  private String search = "";
  private String slug = "";
  private String note = "";
  private long version;
  private boolean gone;
  private List<TypedWord> words = new ArrayList<>();
  private transient List<Row> rows;

  /** A word while it is typed. */
  public static class TypedWord implements Serializable {

    private static final long serialVersionUID = 1;

    private String language;
    private String word;
    private String use;

    TypedWord(String language, String word, TermUse use) {
      this.language = language;
      this.word = word;
      this.use = use.word();
    }

    /** Tag of its language. */
    public String getLanguage() {
      return language;
    }

    /** Takes the choice. */
    public void setLanguage(String language) {
      this.language = language;
    }

    /** As typed. */
    public String getWord() {
      return word;
    }

    /** Takes what was typed. */
    public void setWord(String word) {
      this.word = word;
    }

    /** Word of its use. */
    public String getUse() {
      return use;
    }

    /** Takes the choice. */
    public void setUse(String use) {
      this.use = use;
    }
  }

  /** A term in the list. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1;

    private final String slug;
    private final String note;
    private final List<TypedWord> words;

    Row(TermSheet sheet) {
      this.slug = sheet.slug();
      this.note = sheet.note();
      this.words = typed(sheet);
    }

    boolean has(String wanted) {
      return slug.contains(wanted)
          || words.stream().anyMatch(one -> one.word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Its short name. */
    public String getSlug() {
      return slug;
    }

    /** What to know of it; may be empty. */
    public String getNote() {
      return note;
    }

    /** Its words. */
    public List<TypedWord> getWords() {
      return words;
    }
  }

  /** Opens the term that the address names. */
  public void load() {
    words = new ArrayList<>();
    if (chosen.equals(NEW)) {
      words.add(new TypedWord("sr", "", TermUse.FORCED));
      words.add(new TypedWord("en", "", TermUse.FORCED));
    } else if (!chosen.isEmpty()) {
      TermSheet sheet = glossary.find(chosen).orElse(null);
      gone = sheet == null;
      if (!gone) {
        slug = sheet.slug();
        note = sheet.note();
        version = sheet.version();
        words.addAll(typed(sheet));
      }
    }
  }

  private static List<TypedWord> typed(TermSheet sheet) {
    return sheet.words().stream()
        .map(word -> new TypedWord(word.language(), word.word(), word.use()))
        .toList();
  }

  /** Adds an empty word. */
  public void addWord() {
    words.add(new TypedWord("en", "", TermUse.FORCED));
  }

  /** Takes a word away. */
  public void removeWord(TypedWord word) {
    words.remove(word);
  }

  /** Keeps what was typed; empty words are left out. */
  public String save() {
    try {
      glossary.save(
          new TermSheet(
              slug.strip(),
              note,
              words.stream()
                  .filter(one -> !one.word.isBlank())
                  .map(one -> new TermWord(one.language, one.word, TermUse.of(one.use)))
                  .toList(),
              version));
    } catch (TermException refused) {
      notices.fault(refused.messageKey(), Map.of());
      return null;
    }
    notices.done("term.saved", Map.of("term", slug.strip()));
    return "/terms?faces-redirect=true";
  }

  /** Removes the term that is open. */
  public String remove() {
    try {
      glossary.remove(slug);
    } catch (TermException refused) {
      notices.fault(refused.messageKey(), Map.of());
      return null;
    }
    notices.done("term.removed", Map.of("term", slug));
    return "/terms?faces-redirect=true";
  }

  /** The terms that have what is searched for, in either alphabet. */
  public List<Row> getRows() {
    if (rows == null) {
      String wanted = search.strip().toLowerCase(Locale.ROOT);
      String cyrillic = SerbianTransliterator.toCyrillic(wanted);
      rows =
          glossary.list().stream()
              .map(Row::new)
              .filter(row -> row.has(wanted) || row.has(cyrillic))
              .toList();
    }
    return rows;
  }

  /** The languages of a word, by their own names. */
  public List<SelectItem> getLanguages() {
    return Languages.written().stream()
        .map(language -> new SelectItem(language.tag(), named(language)))
        .toList();
  }

  private static String named(Language language) {
    return language.tag() + " · " + language.nativeName();
  }

  /** What may be asked of a translator. */
  public List<SelectItem> getUses() {
    return Arrays.stream(TermUse.values())
        .map(use -> new SelectItem(use.word(), speech.messages().text("term.use." + use.word())))
        .toList();
  }

  /** Whether a term is being added or changed. */
  public boolean isOpen() {
    return !chosen.isEmpty() && !gone;
  }

  /** Whether the term is new, so that its short name can be chosen. */
  public boolean isFresh() {
    return chosen.equals(NEW);
  }

  /** Short name of the term in the address. */
  public String getChosen() {
    return chosen;
  }

  /** Takes the short name from the address. */
  public void setChosen(String chosen) {
    this.chosen = chosen == null ? "" : chosen;
  }

  /** What is searched for. */
  public String getSearch() {
    return search;
  }

  /** Takes what was typed. */
  public void setSearch(String search) {
    this.search = search == null ? "" : search;
    rows = null;
  }

  /** Short name as typed. */
  public String getSlug() {
    return slug;
  }

  /** Takes what was typed. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Note as typed. */
  public String getNote() {
    return note;
  }

  /** Takes what was typed. */
  public void setNote(String note) {
    this.note = note;
  }

  /** The words as typed. */
  public List<TypedWord> getWords() {
    return words;
  }
}
