package rs.putokaz.admin.translation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.article.EditedBlock;
import rs.putokaz.desk.translation.WordDiff;
import rs.putokaz.desk.translation.glossary.Glossary;
import rs.putokaz.desk.translation.glossary.TermRule;
import rs.putokaz.desk.translation.memory.LanguagePair;
import rs.putokaz.desk.translation.memory.Suggestion;
import rs.putokaz.desk.translation.memory.TranslationMemory;

/** What the memory and the glossary offer for a block, once a translator asks for it. */
@Named("blockHelp")
@ViewScoped
public class BlockHelpBean implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int MOST_ITEMS = 20;

  @Inject TranslationMemory memory;
  @Inject Glossary glossary;

  private final Map<String, List<Offer>> offers = new HashMap<>();
  private final Map<String, List<TermLine>> terms = new HashMap<>();

  /** A translation that can be taken over. */
  public static class Offer implements Serializable {

    private static final long serialVersionUID = 1;

    private final String part;
    private final int item;
    private final int score;
    private final String target;
    private final List<DiffPart> difference;

    Offer(String part, int item, Suggestion suggestion, String source) {
      this.part = part;
      this.item = item;
      this.score = suggestion.score();
      this.target = suggestion.target();
      this.difference = DiffPart.of(WordDiff.of(suggestion.source(), source));
    }

    /** Whether it is for the same text. */
    public boolean isExact() {
      return score == 100;
    }

    /** How similar the texts are, in per cent. */
    public int getScore() {
      return score;
    }

    /** The translation. */
    public String getTarget() {
      return target;
    }

    /** From the text that was translated to the one that is to be. */
    public List<DiffPart> getDifference() {
      return difference;
    }
  }

  /** A term in the source with what to call it. */
  public static class TermLine implements Serializable {

    private static final long serialVersionUID = 1;

    private final String source;
    private final String forced;
    private final String allowed;
    private final String forbidden;
    private final String note;

    TermLine(TermRule rule) {
      this.source = rule.source().get(0);
      this.forced = String.join(", ", rule.forced());
      this.allowed = String.join(", ", rule.allowed());
      this.forbidden = String.join(", ", rule.forbidden());
      this.note = rule.note();
    }

    /** The term in the source language. */
    public String getSource() {
      return source;
    }

    /** What has to be used; may be empty. */
    public String getForced() {
      return forced;
    }

    /** What may be used; may be empty. */
    public String getAllowed() {
      return allowed;
    }

    /** What must not be used; may be empty. */
    public String getForbidden() {
      return forbidden;
    }

    /** What to know of it; may be empty. */
    public String getNote() {
      return note;
    }
  }

  /** Looks up what there is for a block. */
  public void offer(String sourceLanguage, String language, EditedBlock block) {
    LanguagePair languages = new LanguagePair(sourceLanguage, language);
    List<Offer> found = new ArrayList<>();
    add(found, languages, "title", 0, block.getSourceTitle());
    add(found, languages, "text", 0, block.getSourceText());
    List<String> items = block.getSourceItemsText().lines().limit(MOST_ITEMS).toList();
    for (int i = 0; i < items.size(); i++) {
      add(found, languages, "items", i, items.get(i));
    }
    offers.put(block.getId(), found);
    String text =
        String.join(
            "\n", block.getSourceTitle(), block.getSourceText(), block.getSourceItemsText());
    terms.put(
        block.getId(),
        glossary.found(sourceLanguage, language, text).stream().map(TermLine::new).toList());
  }

  private void add(
      List<Offer> found, LanguagePair languages, String part, int item, String source) {
    if (!source.isBlank()) {
      memory
          .suggest(languages, source)
          .forEach(suggestion -> found.add(new Offer(part, item, suggestion, source)));
    }
  }

  /** Takes an offer over into the block; it is saved with the rest of the text. */
  public void use(EditedBlock block, Offer offer) {
    switch (offer.part) {
      case "title" -> block.setTitle(offer.target);
      case "text" -> block.setText(offer.target);
      default -> block.setItemsText(withItem(block.getItemsText(), offer));
    }
  }

  private static String withItem(String typed, Offer offer) {
    List<String> items = new ArrayList<>(typed.lines().toList());
    while (items.size() <= offer.item) {
      items.add("");
    }
    items.set(offer.item, offer.target);
    return String.join("\n", items);
  }

  /** Whether it was asked for what there is for a block. */
  public boolean isOpen(String block) {
    return offers.containsKey(block);
  }

  /** What the memory has for a block. */
  public List<Offer> offers(String block) {
    return offers.getOrDefault(block, List.of());
  }

  /** What the glossary has for a block. */
  public List<TermLine> terms(String block) {
    return terms.getOrDefault(block, List.of());
  }
}
