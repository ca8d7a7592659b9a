package rs.putokaz.desk.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.edition.MachineBlocks;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.inline.InlineText;

/** Stores what a machine has translated together with its marks, each call in one transaction. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class MachineDraftStore {

  private final ArticleWork articles;
  private final EntityManager entities;
  private final AuditLog log;
  private final Clock clock;

  /** A store in that database. */
  @Inject
  public MachineDraftStore(
      ArticleWork articles, EntityManager entities, AuditLog log, Clock clock) {
    this.articles = articles;
    this.entities = entities;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected MachineDraftStore() {
    this(null, null, null, null);
  }

  /** Saves a draft and marks those blocks of it. */
  @Requires(Permission.TRANSLATE)
  public void save(
      String slug, String language, Edition text, long version, Set<String> made, String service) {
    articles.saveTranslation(slug, language, text, version);
    ArticleSheet article = articles.open(slug);
    new MachineBlocks(entities)
        .mark(
            article.id(),
            language,
            article.editions().get(language).text(),
            made,
            service,
            clock.instant());
    log.append("article.machine-translated", "article:" + slug, language + " " + made.size());
  }

  /** What nobody has confirmed yet, in reading order. */
  public List<MachineBlock> unconfirmed(String slug, String language) {
    ArticleSheet article = articles.open(slug);
    EditionSheet edition = article.editions().get(language);
    if (edition == null) {
      return List.of();
    }
    List<MachineBlock> blocks = new ArrayList<>();
    for (String id :
        new MachineBlocks(entities).unconfirmed(article.id(), language, edition.text())) {
      blocks.add(new MachineBlock(id, words(edition.text(), id)));
    }
    return blocks;
  }

  /** Takes the mark from a block. */
  @Requires(Permission.TRANSLATE)
  public void confirm(String slug, String language, String block) {
    ArticleSheet article = articles.open(slug);
    if (!articles.mayWrite(article.sourceLanguage(), language)) {
      throw new NotPermittedException(Permission.TRANSLATE);
    }
    if (new MachineBlocks(entities).confirm(article.id(), language, block)) {
      log.append("article.machine-confirmed", "article:" + slug, language + " " + block);
    }
  }

  private static String words(Edition text, String id) {
    if (id.equals(MachineBlocks.TITLE)) {
      return text.title();
    }
    String markup =
        id.equals(MachineBlocks.SUMMARY)
            ? text.summary()
            : text.blocks().stream()
                .filter(block -> block.id().equals(id))
                .map(Block::texts)
                .map(texts -> String.join(" · ", texts))
                .findFirst()
                .orElse("");
    return InlineText.parse(markup).plain(fact -> "…");
  }
}
