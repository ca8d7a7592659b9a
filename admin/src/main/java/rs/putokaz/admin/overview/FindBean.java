package rs.putokaz.admin.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.overview.Finder;
import rs.putokaz.desk.overview.FoundGroup;
import rs.putokaz.desk.person.Actor;

/** The search over everything. The words stand in the address. */
@Named("find")
@RequestScoped
public class FindBean {

  @Inject Finder finder;
  @Inject Actor actor;
  @Inject Speech speech;

  private String words = "";
  private List<Group> groups;

  /** All of a kind that was found. */
  public static class Group {

    private final String word;
    private final List<FoundPlace> places;
    private final boolean more;

    Group(FoundGroup group, Actor actor) {
      this.word = group.kind().word();
      this.places =
          group.found().stream()
              .map(found -> new FoundPlace(group.kind(), found, actor::may))
              .toList();
      this.more = group.more();
    }

    /** Word of the kind. */
    public String getWord() {
      return word;
    }

    /** What was found. */
    public List<FoundPlace> getPlaces() {
      return places;
    }

    /** Whether there is more than is shown. */
    public boolean isMore() {
      return more;
    }
  }

  /** What was found, by kind. */
  public List<Group> getGroups() {
    if (groups == null) {
      groups =
          finder.find(words, speech.getLanguage()).stream()
              .map(group -> new Group(group, actor))
              .toList();
    }
    return groups;
  }

  /** How much is shown. */
  public int getCount() {
    return getGroups().stream().mapToInt(group -> group.getPlaces().size()).sum();
  }

  /** Words that are searched for. */
  public String getWords() {
    return words;
  }

  /** Takes them from the address. */
  public void setWords(String words) {
    this.words = words == null ? "" : words.strip();
  }
}
