package rs.putokaz.desk.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.desk.translation.check.Finding;
import rs.putokaz.desk.translation.check.FindingKind;
import rs.putokaz.desk.translation.check.Severity;
import rs.putokaz.desk.translation.check.TranslationChecks;
import rs.putokaz.desk.translation.glossary.TermRule;
import rs.putokaz.desk.translation.glossary.TermRules;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/**
 * What is wrong with the translations of articles. A block that is outdated is held against
 * nothing: the source that it was made from is gone.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class TranslationReview {

  private final EntityManager entities;

  /** Reviews what is in that database. */
  @Inject
  public TranslationReview(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected TranslationReview() {
    this(null);
  }

  /**
   * What is wrong with a text as it was saved last, by the id of the block; the empty id stands for
   * title and summary. Blocks of which nothing is to be said are left out; so there is nothing for
   * a source text, or one that does not exist.
   */
  public Map<String, List<Finding>> findings(String slug, String language) {
    Draft draft = new Drafts(entities).find(ItemType.ARTICLE, List.of(slug)).get(slug);
    return draft == null ? Map.of() : findings(draft, language);
  }

  /**
   * Lets a text pass that has no error.
   *
   * @throws UnfitTranslationException when it has one
   */
  public void requireFit(Draft draft, String language) {
    Map<String, List<Finding>> findings = findings(draft, language);
    if (findings.values().stream().flatMap(List::stream).anyMatch(Finding::isError)) {
      throw new UnfitTranslationException(language, findings);
    }
  }

  private Map<String, List<Finding>> findings(Draft draft, String language) {
    String sourceLanguage = draft.item().sourceLanguage();
    Optional<Edition> source = draft.text(sourceLanguage);
    Optional<Edition> target = draft.text(language);
    if (language.equals(sourceLanguage) || source.isEmpty() || target.isEmpty()) {
      return Map.of();
    }
    List<TermRule> terms = new TermRules(entities).between(sourceLanguage, language);
    Language from = Languages.get(sourceLanguage);
    Language to = Languages.get(language);
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    findings.put("", head(source.get(), target.get(), from, to, terms));
    Map<String, Block> own = new HashMap<>();
    target.get().blocks().forEach(block -> own.put(block.id(), block));
    for (Block block : source.get().blocks()) {
      Block translated = own.get(block.id());
      if (translated == null) {
        findings.put(block.id(), missing(block));
      } else if (translated.sourceHash().equals(block.hash())) {
        findings.put(block.id(), TranslationChecks.check(block, translated, from, to, terms));
      }
    }
    findings.values().removeIf(List::isEmpty);
    return findings;
  }

  /** A part of a text may be published before the rest is translated, and readers are told. */
  private static List<Finding> missing(Block block) {
    return block.texts().isEmpty()
        ? List.of()
        : List.of(new Finding(FindingKind.EMPTY, Severity.WARNING, ""));
  }

  /** Title and summary are held against each other as a block is; a summary may be left out. */
  private static List<Finding> head(
      Edition source, Edition target, Language from, Language to, List<TermRule> terms) {
    boolean summary = !target.summary().isEmpty();
    List<Finding> findings = new ArrayList<>();
    if (!summary && !source.summary().isEmpty()) {
      findings.add(new Finding(FindingKind.EMPTY, Severity.WARNING, ""));
    }
    findings.addAll(
        TranslationChecks.check(head(source, summary), head(target, summary), from, to, terms));
    return findings;
  }

  private static Block head(Edition text, boolean summary) {
    return new Block(
        "head",
        BlockKind.CALLOUT,
        plain(text.title()),
        summary ? text.summary() : "",
        List.of(),
        "",
        Map.of());
  }

  private static String plain(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
