package rs.putokaz.admin.synonym;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.admin.structure.Wording;
import rs.putokaz.desk.synonym.Concept;
import rs.putokaz.desk.synonym.SynonymWork;

/** The concepts of search, and the one of them that is changed. */
@Named("synonyms")
@ViewScoped
public class SynonymsBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String BETWEEN = "; ";

  @Inject SynonymWork work;
  @Inject Attempt attempt;
  @Inject Speech speech;

  private transient List<Concept> rows;
  private String words = "";
  private String slug = "";
  private String term = "";
  private String language = "";
  private boolean known;
  private boolean ofProgram;
  private boolean edited;
  private List<Wording> wordings = Wording.titles(Map.of());

  /** Opens the concept of the address, or begins one with its term, if it names any. */
  public void load() {
    if (!slug.isEmpty()) {
      attempt.load(this::open);
    } else if (!term.isBlank()) {
      wordings = Wording.titles(Map.of(language, term));
    }
  }

  private void open() {
    Concept concept = work.open(slug);
    known = true;
    ofProgram = concept.ofProgram();
    edited = concept.edited();
    Map<String, String> terms = new HashMap<>();
    concept.terms().forEach((tag, list) -> terms.put(tag, String.join(BETWEEN, list)));
    wordings = Wording.titles(terms);
    rows = null;
  }

  /** The concepts that have what was typed. */
  public List<Concept> getRows() {
    if (rows == null) {
      rows = work.list(words);
    }
    return rows;
  }

  /** Some terms of a concept, to know it by. */
  public String some(Concept concept) {
    String tag = speech.contentLanguage();
    return String.join(BETWEEN, concept.terms().getOrDefault(tag, List.of()));
  }

  /** Saves the concept and leads to it. */
  public String save() {
    Map<String, List<String>> terms =
        wordings.stream()
            .collect(
                Collectors.toMap(
                    Wording::getTag, one -> Arrays.asList(one.getTitle().split("\\s*;\\s*"))));
    String name = slug.strip();
    return attempt.of(() -> work.save(name, terms), "synonyms.saved")
        ? "/synonyms?faces-redirect=true&concept=" + name
        : null;
  }

  /** Takes the concept out of search. */
  public String remove() {
    return attempt.of(() -> work.remove(slug), "synonyms.removed")
        ? "/synonyms?faces-redirect=true"
        : null;
  }

  /** Search knows the concept as the program brings it. */
  public String restore() {
    return attempt.of(() -> work.restore(slug), "synonyms.restored")
        ? "/synonyms?faces-redirect=true&concept=" + slug
        : null;
  }

  /** Whether a concept of the address is being changed, and not a new one written. */
  public boolean isKnown() {
    return known;
  }

  /** Whether the program's own terms can be restored. */
  public boolean isRestorable() {
    return known && ofProgram && edited;
  }

  /** What is searched for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    this.words = words == null ? "" : words;
    rows = null;
  }

  /** A word that a new concept begins with. */
  public String getTerm() {
    return term;
  }

  /** Takes it from the address. */
  public void setTerm(String term) {
    this.term = term == null ? "" : term.strip();
  }

  /** Tag of the language of that word. */
  public String getLanguage() {
    return language;
  }

  /** Takes it from the address. */
  public void setLanguage(String language) {
    this.language = language == null ? "" : language;
  }

  /** Name of the concept. */
  public String getSlug() {
    return slug;
  }

  /** Takes it from the address, or as typed. */
  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  /** Its terms in all languages, with semicolons between them. */
  public List<Wording> getWordings() {
    return wordings;
  }
}
