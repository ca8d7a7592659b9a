package rs.putokaz.desk.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.edition.MachineBlocks;
import rs.putokaz.desk.machine.MachineTranslationException.Reason;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.translation.part.Composition;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.desk.translation.part.TextParts;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * Lets a machine translate what a translation lacks, as a draft that no reviewer gets before a
 * person has changed or confirmed each block of it. No transaction is open while the machine works.
 */
@ApplicationScoped
@Requires(Permission.READ_DESK)
public class MachineDrafts {

  private static final int MOST_TEXTS = 50;
  private static final int MOST_CHARACTERS = 20_000;
  private static final int LONGEST = 200_000;

  private final ArticleWork articles;
  private final MachineDraftStore store;
  private final MachineSettings settings;
  private final MachineTranslator translator;

  /** Drafts of those articles by the machine of the settings. */
  @Inject
  public MachineDrafts(ArticleWork articles, MachineDraftStore store, MachineSettings settings) {
    this.articles = articles;
    this.store = store;
    this.settings = settings;
    this.translator =
        settings != null && settings.isPresent() ? MachineTranslator.of(settings) : null;
  }

  /** For CDI. */
  protected MachineDrafts() {
    this(null, null, null);
  }

  /** Name of the machine; empty when there is none. */
  public String service() {
    return translator == null ? "" : translator.name();
  }

  /** Whether the machine may have an article. */
  public boolean mayHave(ArticleSheet article) {
    return translator != null && (settings.sensitive() || !article.fields().sensitive());
  }

  /** How many blocks a translation lacks or has of another wording, title and summary included. */
  public int lacking(ArticleSheet article, String language) {
    return blocks(wanted(article, language).keySet()).size();
  }

  /**
   * Fills what a translation lacks.
   *
   * @throws MachineTranslationException when the machine cannot, or may not
   * @throws NotPermittedException when the person may not write that language
   * @throws rs.putokaz.desk.edition.StaleEditionException when somebody has saved meanwhile
   */
  @Requires(Permission.TRANSLATE)
  public MachineReport fill(String slug, String language) {
    ArticleSheet article = articles.open(slug);
    if (!articles.mayWrite(article.sourceLanguage(), language)) {
      throw new NotPermittedException(Permission.TRANSLATE);
    }
    if (!mayHave(article)) {
      throw new MachineTranslationException(Reason.SENSITIVE, slug);
    }
    Map<PartId, String> wanted = wanted(article, language);
    if (wanted.isEmpty()) {
      throw new MachineTranslationException(Reason.NOTHING, "");
    }
    Map<PartId, String> words = translate(wanted, article.sourceLanguage(), language);
    Set<String> damaged = blocks(wanted.keySet());
    Map<PartId, String> lost = new HashMap<>(wanted);
    lost.keySet().removeAll(words.keySet());
    damaged.retainAll(blocks(lost.keySet()));
    words.keySet().removeIf(id -> damaged.contains(block(id)));
    EditionSheet present = article.editions().get(language);
    if (words.isEmpty() || present == null && !words.containsKey(PartId.TITLE)) {
      throw new MachineTranslationException(Reason.MARKUP, "");
    }
    Edition source = article.editions().get(article.sourceLanguage()).text();
    Composition made =
        Composition.of(
            source, present == null ? null : present.text(), words, block -> hash(source, block));
    Set<String> marked = blocks(words.keySet());
    store.save(
        slug, language, made.text(), present == null ? 0 : present.version(), marked, service());
    return new MachineReport(marked.size(), damaged.size());
  }

  /** What nobody has confirmed yet, in reading order. */
  public List<MachineBlock> unconfirmed(String slug, String language) {
    return store.unconfirmed(slug, language);
  }

  /** Says that the person has read a block and stands by it. */
  @Requires(Permission.TRANSLATE)
  public void confirm(String slug, String language, String block) {
    store.confirm(slug, language, block);
  }

  /** The source may change while the machine works, so what it had before it is named. */
  private static String hash(Edition source, String id) {
    return source.blocks().stream()
        .filter(block -> block.id().equals(id))
        .map(Block::hash)
        .findFirst()
        .orElse("");
  }

  private static Map<PartId, String> wanted(ArticleSheet article, String language) {
    EditionSheet source = article.editions().get(article.sourceLanguage());
    if (source == null || language.equals(article.sourceLanguage())) {
      return Map.of();
    }
    EditionSheet target = article.editions().get(language);
    Map<PartId, String> wanted = new LinkedHashMap<>();
    TextParts.of(source.text())
        .forEach(
            (id, words) -> {
              if (target == null || isLacking(target, id)) {
                wanted.put(id, words);
              }
            });
    return wanted;
  }

  private static boolean isLacking(EditionSheet target, PartId id) {
    if (id.equals(PartId.SUMMARY)) {
      return target.text().summary().isEmpty();
    }
    return target.missing().contains(id.block()) || target.outdated().contains(id.block());
  }

  private Map<PartId, String> translate(Map<PartId, String> wanted, String from, String to) {
    Map<PartId, TaggedText> texts = new LinkedHashMap<>();
    wanted.forEach(
        (id, words) ->
            texts.put(
                id, id.equals(PartId.TITLE) ? TaggedText.plain(words) : TaggedText.of(words)));
    if (texts.values().stream().mapToInt(text -> text.html().length()).sum() > LONGEST) {
      throw new MachineTranslationException(Reason.TOO_LONG, "");
    }
    Map<PartId, String> words = new LinkedHashMap<>();
    List<PartId> batch = new ArrayList<>();
    int characters = 0;
    for (PartId id : texts.keySet()) {
      int length = texts.get(id).html().length();
      if (batch.size() == MOST_TEXTS || !batch.isEmpty() && characters + length > MOST_CHARACTERS) {
        words.putAll(ask(batch, texts, from, to));
        batch.clear();
        characters = 0;
      }
      batch.add(id);
      characters += length;
    }
    words.putAll(ask(batch, texts, from, to));
    return words;
  }

  private Map<PartId, String> ask(
      List<PartId> batch, Map<PartId, TaggedText> texts, String from, String to) {
    List<String> html = batch.stream().map(id -> texts.get(id).html()).toList();
    List<String> translated = translator.translate(html, from, to);
    if (translated.size() != batch.size()) {
      throw new MachineTranslationException(Reason.FAULT, "not as many texts as were asked for");
    }
    Map<PartId, String> words = new LinkedHashMap<>();
    for (int i = 0; i < batch.size(); i++) {
      PartId id = batch.get(i);
      texts.get(id).restore(translated.get(i)).ifPresent(text -> words.put(id, text));
    }
    return words;
  }

  private static Set<String> blocks(Set<PartId> ids) {
    Set<String> blocks = new LinkedHashSet<>();
    ids.forEach(id -> blocks.add(block(id)));
    return blocks;
  }

  private static String block(PartId id) {
    if (id.equals(PartId.TITLE)) {
      return MachineBlocks.TITLE;
    }
    return id.equals(PartId.SUMMARY) ? MachineBlocks.SUMMARY : id.block();
  }
}
