package rs.putokaz.admin.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.overview.Overview;
import rs.putokaz.desk.overview.Progress;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.translation.coverage.CoverageState;
import rs.putokaz.desk.unanswered.UnansweredSearchWork;
import rs.putokaz.desk.unanswered.UnansweredSearches;
import rs.putokaz.i18n.language.Languages;

/** What waits at the desk, one click from the place where it is done, and how far all is. */
@Named("dashboard")
@RequestScoped
public class DashboardBean {

  @Inject Overview overview;
  @Inject UnansweredSearchWork unanswered;
  @Inject Actor actor;
  @Inject Speech speech;

  private List<WaitingCard> cards;
  private Progress progress;
  private UnansweredSearches searches;

  private List<WaitingCard> cards() {
    if (cards == null) {
      cards = overview.waiting().stream().map(WaitingCard::new).toList();
    }
    return cards;
  }

  private Progress progress() {
    if (progress == null) {
      progress = overview.progress();
    }
    return progress;
  }

  /** What readers have not found, for those who can do something about it. */
  public UnansweredSearches getSearches() {
    if (searches == null) {
      searches =
          actor.may(Permission.EDIT_SITE)
              ? unanswered.unanswered(Overview.SHOWN)
              : new UnansweredSearches(0, List.of());
    }
    return searches;
  }

  /** How much waits in all. */
  public int getCount() {
    return cards().stream().mapToInt(WaitingCard::getCount).sum();
  }

  /** In which respects something waits. */
  public List<WaitingCard> getTasks() {
    return cards().stream().filter(card -> card.getCount() > 0).toList();
  }

  /** In which respects something could wait and does not. */
  public List<WaitingCard> getDone() {
    return cards().stream().filter(card -> card.getCount() == 0).toList();
  }

  /** The states of articles, a bar for each that some have. */
  public List<Bar> getArticleBars() {
    Map<ArticleState, Integer> counts = progress().articles();
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (state, count) -> {
          String word = state.word();
          String label = speech.messages().text("state." + word);
          bars.add(new Bar(label, "", Map.of(word, count), most));
        });
    return bars;
  }

  /** The languages, a bar for each in which something is written. */
  public List<Bar> getLanguageBars() {
    List<Bar> bars = new ArrayList<>();
    progress()
        .languages()
        .forEach(
            (tag, counts) -> {
              Map<String, Integer> numbers = new LinkedHashMap<>();
              states().forEach(state -> numbers.put(state.word(), counts.getOrDefault(state, 0)));
              int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
              bars.add(new Bar(Languages.get(tag).nativeName(), tag, numbers, whole));
            });
    return bars;
  }

  /** Words of the states of a language, the best first. */
  public List<String> getLanguageStates() {
    return states().stream().map(CoverageState::word).toList();
  }

  /** Name of a language in itself. */
  public String language(String tag) {
    return Languages.get(tag).nativeName();
  }

  private static List<CoverageState> states() {
    List<CoverageState> states = new ArrayList<>(Arrays.asList(CoverageState.values()));
    Collections.reverse(states);
    return states;
  }
}
