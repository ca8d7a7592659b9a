package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.item.ItemFinder;
import rs.putokaz.desk.translation.glossary.Glossary;
import rs.putokaz.desk.translation.glossary.TermSheet;
import rs.putokaz.desk.translation.glossary.TermUse;
import rs.putokaz.desk.translation.glossary.TermWord;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.ItemType;

/**
 * Where a link goes, which fact is shown, or which term a word is: items to choose from while
 * somebody writes.
 */
@Named("picker")
@RequestScoped
public class PickerBean {

  private static final int SHOWN = 12;

  @Inject ItemFinder finder;
  @Inject Glossary glossary;
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

  /** A term to choose. */
  public static class TermChoice {

    private final TermSheet sheet;
    private final String display;

    TermChoice(TermSheet sheet, String display) {
      this.sheet = sheet;
      this.display = display;
    }

    /** Its short name, which the mark-up says. */
    public String getSlug() {
      return sheet.slug();
    }

    /** The word for it in the language of the desk, else its short name. */
    public String getTitle() {
      String word = wordIn(display);
      return word.isEmpty() ? sheet.slug() : word;
    }

    /** The first word for it that may be used in that language; empty when there is none. */
    public String wordIn(String tag) {
      return sheet.words().stream()
          .filter(word -> word.language().equals(tag) && word.use() != TermUse.FORBIDDEN)
          .map(TermWord::word)
          .findFirst()
          .orElse("");
    }

    boolean has(String wanted) {
      return sheet.slug().contains(wanted)
          || sheet.words().stream()
              .anyMatch(word -> word.word().toLowerCase(Locale.ROOT).contains(wanted));
    }
  }

  /** Terms of the glossary, found by their words in any language, Serbian in either script. */
  public List<TermChoice> getTerms() {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    String cyrillic = SerbianTransliterator.toCyrillic(wanted);
    String display = speech.contentLanguage();
    return glossary.list().stream()
        .map(sheet -> new TermChoice(sheet, display))
        .filter(term -> term.has(wanted) || term.has(cyrillic))
        .limit(SHOWN)
        .toList();
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
