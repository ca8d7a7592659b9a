package rs.putokaz.desk.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.DirectChange;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.SiteData.Redirect;

/**
 * Where editors rename articles and keep old addresses alive. A change is with readers at once and
 * recorded. What cannot be is refused with a {@link RefusedChangeException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_SITE)
public class RedirectWork {

  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._~%-]+)+/?");
  private static final Pattern ITEM = Pattern.compile("/(info|topics|centres)/([a-z0-9-]+)");
  private static final int LONGEST = 300;

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public RedirectWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected RedirectWork() {
    this(null, null, null, null);
  }

  /** The redirects whose source or target has these letters, by source. */
  public List<RedirectRow> list(String letters) {
    return redirects().list(letters.strip());
  }

  /**
   * Gives an article another name in addresses. The old address works for ever: readers who have
   * it, and links in other texts, come to the new one. What readers see of the article stays.
   */
  @Requires(Permission.PUBLISH)
  public void rename(String slug, String newSlug) {
    Redirects redirects = redirects();
    redirects.lock();
    DirectChange change = new DirectChange(entities, clock, by());
    String path = Redirects.pathOf(newSlug);
    String old = Redirects.pathOf(slug);
    DraftItem article = change.lock(ItemType.ARTICLE, slug).item();
    change.requireFree(ItemType.ARTICLE, newSlug);
    Publisher publisher = new Publisher(entities);
    Optional<String> former = redirects.target(path);
    if (former.filter(target -> !target.equals(old)).isPresent()) {
      throw new RefusedChangeException(Reason.TAKEN, path);
    }
    if (former.isPresent()) {
      redirects.delete(path);
      publisher.withdraw(SiteData.idOf(Redirect.keyOf(path)));
    }
    article.rename(newSlug);
    entities.flush();
    redirects.retarget(old, path);
    redirects.insert(new RedirectRow(old, path, false), by(), clock.instant());
    Optional<Visibility> seen = publisher.visibility(article.id());
    if (publisher.rename(article.id(), newSlug)) {
      redirects.publishWith(publisher, newSlug, seen.orElseThrow());
    }
    publisher.announce();
    log.append("article.renamed", "article:" + newSlug, slug);
  }

  /**
   * Adds a redirect.
   *
   * @param source path behind the language, with a slash at the beginning
   * @param target such a path of a page that there is, or an address that begins with {@code
   *     https://}
   */
  public void add(String source, String target) {
    Redirects redirects = redirects();
    redirects.lock();
    requireSource(redirects, source);
    Visibility visibility = requireTarget(target);
    String next = target;
    while (next != null) {
      if (next.equals(source)) {
        throw new RefusedChangeException(Reason.LOOP, source);
      }
      next = redirects.target(next).orElse(null);
    }
    redirects.insert(new RedirectRow(source, target, true), by(), clock.instant());
    if (visibility != null) {
      Publisher publisher = new Publisher(entities);
      publisher.publish(Redirect.of(source, target), visibility);
      publisher.announce();
    }
    log.append("redirect.added", "redirect:" + source, target);
  }

  /** Removes a redirect that somebody added; the old address of an article stays. */
  public void remove(String source) {
    Redirects redirects = redirects();
    redirects.lock();
    RedirectRow row =
        redirects
            .find(source)
            .orElseThrow(() -> new RefusedChangeException(Reason.UNKNOWN, source));
    if (!row.own()) {
      throw new RefusedChangeException(Reason.USED, source);
    }
    redirects.delete(source);
    Publisher publisher = new Publisher(entities);
    publisher.withdraw(SiteData.idOf(Redirect.keyOf(source)));
    publisher.announce();
    log.append("redirect.removed", "redirect:" + source, row.target());
  }

  private void requireSource(Redirects redirects, String source) {
    String first = source.replaceFirst("^/", "").replaceFirst("/.*", "");
    if (!PATH.matcher(source).matches()
        || source.length() > LONGEST
        || Languages.find(first).filter(found -> found.urlTag().equals(first)).isPresent()) {
      throw new RefusedChangeException(Reason.SOURCE, source);
    }
    if (redirects.target(source).isPresent() || item(source).isPresent()) {
      throw new RefusedChangeException(Reason.TAKEN, source);
    }
  }

  /** When readers may follow it; null when what it leads to is not to be seen yet. */
  private Visibility requireTarget(String target) {
    if (target.length() > LONGEST) {
      throw new RefusedChangeException(Reason.TOO_LONG, target);
    }
    if (target.startsWith("https://") && isAddress(target)) {
      return Visibility.ALWAYS;
    }
    if (!PATH.matcher(target).matches()) {
      throw new RefusedChangeException(Reason.TARGET, target);
    }
    if (!ITEM.matcher(target).matches()) {
      return Visibility.ALWAYS;
    }
    DraftItem item =
        item(target).orElseThrow(() -> new RefusedChangeException(Reason.TARGET, target));
    return new Publisher(entities).visibility(item.id()).orElse(null);
  }

  private static boolean isAddress(String target) {
    try {
      return new URI(target).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<DraftItem> item(String path) {
    Matcher item = ITEM.matcher(path);
    if (!item.matches()) {
      return Optional.empty();
    }
    ItemType type =
        switch (item.group(1)) {
          case "info" -> ItemType.ARTICLE;
          case "topics" -> ItemType.TOPIC;
          default -> ItemType.CENTRE;
        };
    String slug = item.group(2);
    return Optional.ofNullable(new Drafts(entities).find(type, List.of(slug)).get(slug))
        .map(draft -> draft.item());
  }

  private Redirects redirects() {
    return new Redirects(entities);
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_SITE));
  }
}
