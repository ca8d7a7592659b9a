package rs.putokaz.admin.article;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import rs.putokaz.admin.person.PersonNames;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleFilter;
import rs.putokaz.desk.article.ArticleRow;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.article.TranslationState;
import rs.putokaz.desk.item.ItemFinder;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.topic.Topics;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.published.document.ItemType;

/** The list of articles with its filters. What is chosen stands in the address of the page too. */
@Named("articles")
@ViewScoped
public class ArticlesBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final List<String> CHOICES =
      List.of("all", "mine", "draft", "in-review", "approved", "outdated", "overdue", "archived");

  private static final int MOST_CENTRES = 100;

  private static final int ROWS = 20;

  @Inject ArticleLists lists;
  @Inject Actor actor;
  @Inject Speech speech;
  @Inject PersonNames people;
  @Inject People everybody;
  @Inject Topics topics;
  @Inject ItemFinder finder;

  private String words = "";
  private String choice = "all";
  private final ArticleChoices choices = new ArticleChoices();
  private final LazyDataModel<Row> model = new Model();

  /** A choice of the list, with how many articles it has. */
  public static class Pill {

    private final String word;
    private final String label;
    private final int count;
    private final boolean active;
    private final String url;

    Pill(String word, String label, int count, boolean active, String url) {
      this.word = word;
      this.label = label;
      this.count = count;
      this.active = active;
      this.url = url;
    }

    /** Its word in addresses. */
    public String getWord() {
      return word;
    }

    /** Its name. */
    public String getLabel() {
      return label;
    }

    /** How many articles it has. */
    public int getCount() {
      return count;
    }

    /** Whether it is the one that is shown. */
    public boolean isActive() {
      return active;
    }

    /** Address of the list with this choice. */
    public String getUrl() {
      return url;
    }
  }

  /** An article as the page shows it. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1;

    private final String slug;
    private final String title;
    private final String topicTitle;
    private final String state;
    private final boolean overdue;
    private final int languages;
    private final int outdated;
    private final String checkedOn;
    private final String ownerName;

    Row(ArticleRow row, String checkedOn, String ownerName) {
      this.slug = row.slug();
      this.title = row.title().isEmpty() ? row.slug() : row.title();
      this.topicTitle = row.topicTitle();
      this.state = row.state().word();
      this.overdue = row.overdue();
      this.languages = row.published();
      this.outdated = row.outdated();
      this.checkedOn = checkedOn;
      this.ownerName = ownerName;
    }

    /** Its name in addresses. */
    public String getSlug() {
      return slug;
    }

    /** Title, or the slug where there is none. */
    public String getTitle() {
      return title;
    }

    /** Title of the topic. */
    public String getTopicTitle() {
      return topicTitle;
    }

    /** Word of its state. */
    public String getState() {
      return state;
    }

    /** Whether its day of review is over. */
    public boolean isOverdue() {
      return overdue;
    }

    /** In how many languages readers see it. */
    public int getLanguages() {
      return languages;
    }

    /** How many languages a text can be written in: Serbian in one of its alphabets. */
    public int getLanguagesTotal() {
      return Languages.all().size() - 1;
    }

    /** How many translations have to be looked at. */
    public int getOutdated() {
      return outdated;
    }

    /** Day of the last check in the language of the desk; may be empty. */
    public String getCheckedOn() {
      return checkedOn;
    }

    /** Who looks after it; may be empty. */
    public String getOwnerName() {
      return ownerName;
    }
  }

  private final class Model extends LazyDataModel<Row> {

    private static final long serialVersionUID = 1;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return lists.part(filter(choice), 0, ROWS).total();
    }

    @Override
    public List<Row> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return lists.part(filter(choice), first, size).rows().stream()
          .map(ArticlesBean.this::row)
          .toList();
    }
  }

  private Row row(ArticleRow row) {
    String checked =
        row.checkedOn() == null
            ? ""
            : Dates.format(row.checkedOn(), Languages.get(speech.getLanguage()));
    return new Row(row, checked, people.of(row.owner()));
  }

  private ArticleFilter filter(String chosen) {
    UUID owner = chosen.equals("mine") ? actor.person().orElseThrow() : choices.ownerId();
    ArticleState state =
        Arrays.stream(ArticleState.values())
            .filter(known -> known.word().equals(chosen))
            .findFirst()
            .orElse(null);
    TranslationState translation =
        chosen.equals("outdated") ? TranslationState.OUTDATED : choices.translationState();
    String language = choices.getLanguage().isEmpty() ? null : choices.getLanguage();
    return new ArticleFilter(
        speech.getLanguage(),
        choices.searched(words),
        state,
        language,
        translation,
        owner,
        chosen.equals("overdue"),
        choices.getTopic());
  }

  /** The rows of a page, read when they are shown. */
  public LazyDataModel<Row> getModel() {
    return model;
  }

  /** How many articles fit, whatever their state, but for those out of use. */
  public int getTotal() {
    return total(states());
  }

  /** The choices with their counts; states are counted together. */
  public List<Pill> getPills() {
    Map<ArticleState, Integer> states = states();
    List<Pill> pills = new ArrayList<>();
    for (String word : CHOICES) {
      String label = speech.messages().text("articles.pill." + word);
      ArticleState state = filter(word).state();
      int count =
          state != null
              ? states.get(state)
              : word.equals("all") ? total(states) : lists.part(filter(word), 0, ROWS).total();
      pills.add(new Pill(word, label, count, word.equals(choice), choices.address(word, words)));
    }
    return pills;
  }

  /** Any list that is narrowed to a state tells the numbers of all the states. */
  private Map<ArticleState, Integer> states() {
    String counted = filter(choice).state() == null ? "all" : choice;
    return lists.part(filter(counted), 0, ROWS).states();
  }

  private static int total(Map<ArticleState, Integer> states) {
    return states.entrySet().stream()
        .filter(one -> one.getKey() != ArticleState.ARCHIVED)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Shows another choice. */
  public void choose(String word) {
    if (CHOICES.contains(word)) {
      choice = word;
      beginAnew();
    }
  }

  /** The page that was shown may not exist in another list. */
  private static void beginAnew() {
    UIViewRoot page = FacesContext.getCurrentInstance().getViewRoot();
    if (page.findComponent("list:rows") instanceof DataTable table) {
      table.setFirst(0);
    }
  }

  /** How many rows a page has. */
  public int getRowsOfPage() {
    return ROWS;
  }

  /** What else is chosen. */
  public ArticleChoices getChoices() {
    return choices;
  }

  /** The languages to choose from, by tag. */
  public Map<String, String> getLanguageNames() {
    Map<String, String> names = new LinkedHashMap<>();
    Languages.written().forEach(one -> names.put(one.tag(), one.nativeName()));
    return names;
  }

  /** What can be to be done in a language, by word. */
  public Map<String, String> getTranslationNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (TranslationState state : TranslationState.values()) {
      String word = state.word();
      names.put(word, speech.messages().text("state." + word));
    }
    return names;
  }

  /** The topics to choose from, by slug. */
  public Map<String, String> getTopicNames() {
    Map<String, String> names = new LinkedHashMap<>();
    topics.list(speech.getLanguage()).forEach(one -> names.put(one.slug(), one.title()));
    return names;
  }

  /** Titles of the centres, by slug. */
  public Map<String, String> getCentreNames() {
    Map<String, String> names = new LinkedHashMap<>();
    finder
        .find("", EnumSet.of(ItemType.CENTRE), speech.getLanguage(), MOST_CENTRES)
        .forEach(one -> names.put(one.slug(), one.title().isEmpty() ? one.slug() : one.title()));
    return names;
  }

  /** Who can look after an article, by id. */
  public Map<String, String> getOwnerNames() {
    Map<String, String> names = new LinkedHashMap<>();
    everybody.colleagues().forEach(one -> names.put(one.id().toString(), one.name()));
    return names;
  }

  /** The choice that is shown. */
  public String getChoice() {
    return choice;
  }

  /** Takes a choice from the address; an unknown one is ignored. */
  public void setChoice(String word) {
    choose(word);
  }

  /** Words that are searched for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    this.words = words == null ? "" : words;
    beginAnew();
  }
}
