package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.item.ItemFinder;
import rs.putokaz.published.document.ItemType;

/** Where a link goes, or which fact is shown: items to choose from while somebody writes. */
@Named("picker")
@RequestScoped
public class PickerBean {

  private static final int SHOWN = 12;

  @Inject ItemFinder finder;
  @Inject Speech speech;

  private String words = "";

  /** An item to choose. */
  public static class Choice {

    private final ItemFinder.Found found;

    Choice(ItemFinder.Found found) {
      this.found = found;
    }

    /** What the mark-up says: the target of a link, or the slug of a fact. */
    public String getTarget() {
      return switch (found.type()) {
        case ARTICLE -> "info:" + found.slug();
        case FACT -> found.slug();
        default -> found.type().word() + ":" + found.slug();
      };
    }

    /** Its title, or its slug where there is none. */
    public String getTitle() {
      return found.title().isEmpty() ? found.slug() : found.title();
    }

    /** Word of its type. */
    public String getType() {
      return found.type().word();
    }

    /** Value of a fact. */
    public String getValue() {
      return found.value();
    }
  }

  /** Items that a link can go to. */
  public List<Choice> getPlaces() {
    return choices(EnumSet.of(ItemType.ARTICLE, ItemType.TOPIC, ItemType.CENTRE));
  }

  /** Facts that can be shown. */
  public List<Choice> getFacts() {
    return choices(EnumSet.of(ItemType.FACT));
  }

  private List<Choice> choices(Set<ItemType> types) {
    return finder.find(words, types, speech.getLanguage(), SHOWN).stream()
        .map(Choice::new)
        .toList();
  }

  /** Words that are looked for. */
  public String getWords() {
    return words;
  }

  /** Takes what was typed. */
  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }
}
