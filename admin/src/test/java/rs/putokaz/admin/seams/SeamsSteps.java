package rs.putokaz.admin.seams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.SlugTakenException;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Person;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** Calls several services in one transaction; it is in the deployment of the tests only. */
@ApplicationScoped
@Transactional
public class SeamsSteps {

  @Inject ArticleWork articles;
  @Inject AuditLog log;
  @Inject EntityManager entities;
  @Inject OtherTransaction other;
  @Inject Clock clock;

  static Edition text(String words) {
    Block block = new Block("b1", BlockKind.PARAGRAPH, "", words, List.of(), "", Map.of());
    return new Edition("Title", "", List.of(block));
  }

  /** An article from its first word to its readers, and at the end perhaps a failure. */
  public void walk(String slug, boolean failing) {
    articles.create(slug, "", "sr", "Наслов");
    long version = articles.requestReview(slug, "sr", text("Прво"), 1);
    articles.sendBack(slug, "sr", "Shorter");
    version = articles.requestReview(slug, "sr", text("Друго"), version);
    articles.approve(slug, "sr", version);
    articles.publish(slug);
    if (failing) {
      throw new IllegalStateException("after all is done");
    }
  }

  /** Goes on after a service has refused, as a careless caller would. */
  public String swallow(String slug) {
    articles.create(slug, "", "sr", "Наслов");
    try {
      articles.create(slug, "", "sr", "Наслов");
    } catch (SlugTakenException taken) {
      return "went on";
    }
    return "was not refused";
  }

  /** Changes a person whom another transaction changes meanwhile. */
  public void collide(UUID id) {
    Person person = entities.find(Person.class, id);
    other.countFailure(id);
    person.failedAt(clock.instant());
    log.append("seams.collided", "person:" + id, "");
  }
}
