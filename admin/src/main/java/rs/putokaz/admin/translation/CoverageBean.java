package rs.putokaz.admin.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.admin.shell.PageAddress;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.topic.Topics;
import rs.putokaz.desk.translation.coverage.Coverage;
import rs.putokaz.desk.translation.coverage.CoverageFilter;
import rs.putokaz.desk.translation.coverage.CoverageMatrix;
import rs.putokaz.desk.translation.coverage.CoverageRow;
import rs.putokaz.desk.translation.coverage.CoverageState;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** The matrix of articles and languages. All that is chosen stands in the address. */
@Named("coverage")
@RequestScoped
public class CoverageBean {

  private static final int ROWS = 25;
  private static final String YES = "yes";

  @Inject Coverage coverage;
  @Inject Topics topics;
  @Inject Speech speech;

  private String words = "";
  private String topic = "";
  private String language = "";
  private String state = "";
  private String mandatory = "";
  private String owed = "";
  private String needed = "";
  private int page = 1;
  private CoverageMatrix matrix;
  private List<String> columns;
  private Map<String, Integer> centres;

  /** Reads what is asked for, once; a page after the last is the first. */
  private CoverageMatrix matrix() {
    if (matrix == null) {
      centres = coverage.neededLanguages();
      columns = chosenColumns();
      matrix = read((page - 1) * ROWS);
      if (matrix.rows().isEmpty() && page > 1) {
        page = 1;
        matrix = read(0);
      }
    }
    return matrix;
  }

  private CoverageMatrix read(int first) {
    CoverageFilter filter =
        new CoverageFilter(
            speech.getLanguage(),
            words,
            topic,
            mandatory.equals(YES),
            columns,
            CoverageState.of(state).orElse(null),
            owed.equals(YES));
    return coverage.matrix(filter, first, ROWS);
  }

  private List<String> chosenColumns() {
    if (!language.isEmpty()) {
      return List.of(language);
    }
    List<String> own = coverage.ownLanguages();
    if (owed.equals(YES) && !own.isEmpty()) {
      return own;
    }
    Set<String> shown = new HashSet<>(centres.keySet());
    if (!needed.equals(YES)) {
      shown.addAll(coverage.languages());
      shown.addAll(own);
    }
    List<String> all =
        Languages.all().stream().map(one -> one.tag()).filter(shown::contains).toList();
    return all.isEmpty() ? List.of("sr") : all;
  }

  /** The articles of this page. */
  public List<MatrixRow> getRows() {
    List<CoverageRow> rows = matrix().rows();
    return rows.stream().map(row -> new MatrixRow(row, columns)).toList();
  }

  /** The languages of the columns, with how many of the articles readers have in each. */
  public List<MatrixColumn> getColumns() {
    CoverageMatrix shown = matrix();
    return columns.stream()
        .map(
            tag ->
                new MatrixColumn(
                    Languages.get(tag),
                    shown.counts().get(tag).getOrDefault(CoverageState.PUBLISHED, 0),
                    centres.getOrDefault(tag, 0),
                    address(Map.of("language", tag, "page", ""))))
        .toList();
  }

  /** The states, with how many texts have each, and the address of their articles. */
  public List<MatrixPill> getStates() {
    List<MatrixPill> pills = new ArrayList<>();
    for (CoverageState one : CoverageState.values()) {
      int count = matrix().counts().values().stream().mapToInt(by -> by.getOrDefault(one, 0)).sum();
      boolean on = one.word().equals(state);
      pills.add(
          new MatrixPill(
              one.word(), count, on, address(Map.of("state", on ? "" : one.word(), "page", ""))));
    }
    return pills;
  }

  /** How many articles fit. */
  public int getTotal() {
    return matrix().total();
  }

  /** The languages to choose from. */
  public Map<String, String> getLanguageNames() {
    Map<String, String> names = new LinkedHashMap<>();
    Languages.written().forEach(one -> names.put(one.tag(), one.nativeName()));
    return names;
  }

  /** The topics to choose from. */
  public Map<String, String> getTopicNames() {
    Map<String, String> names = new LinkedHashMap<>();
    topics.list(speech.getLanguage()).forEach(one -> names.put(one.slug(), one.title()));
    return names;
  }

  /** Address of the page before; empty on the first. */
  public String getBefore() {
    matrix();
    return page > 1 ? address(Map.of("page", Integer.toString(page - 1))) : "";
  }

  /** Address of the page after; empty on the last. */
  public String getAfter() {
    int total = matrix().total();
    return page * ROWS < total ? address(Map.of("page", Integer.toString(page + 1))) : "";
  }

  /** Which articles are shown, such as {@code 1–25}. */
  public String getRange() {
    int rows = matrix().rows().size();
    int first = (page - 1) * ROWS;
    return (first + 1) + "–" + (first + rows);
  }

  private String address(Map<String, String> change) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("words", words);
    all.put("topic", topic);
    all.put("language", language);
    all.put("state", state);
    all.put("mandatory", mandatory);
    all.put("owed", owed);
    all.put("needed", needed);
    all.putAll(change);
    return PageAddress.of("coverage.xhtml", all);
  }

  /** What is searched for. */
  public String getWords() {
    return words;
  }

  /** Takes it from the address. */
  public void setWords(String words) {
    this.words = given(words);
  }

  /** Slug of the chosen topic; empty for all. */
  public String getTopic() {
    return topic;
  }

  /** Takes it from the address. */
  public void setTopic(String topic) {
    this.topic = given(topic);
  }

  /** Tag of the only language; empty for all. */
  public String getLanguage() {
    return language;
  }

  /** Takes it from the address; an unknown one is ignored. */
  public void setLanguage(String tag) {
    this.language =
        Languages.find(tag).filter(known -> !known.isDerived()).map(Language::tag).orElse("");
  }

  /** Word of the chosen state; empty for all. */
  public String getState() {
    return state;
  }

  /** Takes it from the address; an unknown one is ignored. */
  public void setState(String word) {
    this.state =
        Arrays.stream(CoverageState.values())
            .map(CoverageState::word)
            .filter(known -> known.equals(word))
            .findFirst()
            .orElse("");
  }

  /** Whether only articles that must be there are shown: {@code yes} or empty. */
  public String getMandatory() {
    return mandatory;
  }

  /** Takes it from the address. */
  public void setMandatory(String mandatory) {
    this.mandatory = YES.equals(mandatory) ? YES : "";
  }

  /** Whether only what waits for the person is shown: {@code yes} or empty. */
  public String getOwed() {
    return owed;
  }

  /** Takes it from the address. */
  public void setOwed(String owed) {
    this.owed = YES.equals(owed) ? YES : "";
  }

  /** Whether only languages that open centres need are shown: {@code yes} or empty. */
  public String getNeeded() {
    return needed;
  }

  /** Takes it from the address. */
  public void setNeeded(String needed) {
    this.needed = YES.equals(needed) ? YES : "";
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return Integer.toString(page);
  }

  /** Takes it from the address; nonsense is the first page. */
  public void setPage(String number) {
    page = given(number).matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number) : 1;
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }
}
