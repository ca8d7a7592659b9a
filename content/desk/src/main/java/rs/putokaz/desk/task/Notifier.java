package rs.putokaz.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import rs.putokaz.desk.mail.Letter;
import rs.putokaz.desk.mail.LetterTexts;
import rs.putokaz.desk.mail.MailSettings;
import rs.putokaz.desk.mail.Outbox;
import rs.putokaz.desk.person.Person;
import rs.putokaz.i18n.text.Messages;

/** Tells people something in their inbox and, unless they do not want it, by mail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notifier {

  private final EntityManager entities;
  private final Outbox outbox;
  private final MailSettings settings;
  private final Clock clock;

  /** A notifier by that clock. */
  @Inject
  public Notifier(EntityManager entities, Outbox outbox, MailSettings settings, Clock clock) {
    this.entities = entities;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  /** For CDI. */
  protected Notifier() {
    this(null, null, null, null);
  }

  /** Tells a person, unless it is the person's own doing. */
  void tell(Person person, Notification.Kind kind, News news, UUID by) {
    if (person.id().equals(by)) {
      return;
    }
    entities.persist(new Notification(person.id(), kind, news, by, clock.instant()));
    NotificationChoice choice = entities.find(NotificationChoice.class, person.id());
    if (choice == null || choice.isByMail()) {
      outbox.add(letter(person, kind, news, by));
    }
  }

  private Letter letter(Person person, Notification.Kind kind, News news, UUID by) {
    Messages texts = LetterTexts.of(person);
    Person who = entities.find(Person.class, by);
    Map<String, Object> args =
        Map.of(
            "name", person.name(),
            "who", who == null ? "" : who.name(),
            "title", new ArticleNames(entities).title(news.item(), news.language()));
    String subject = texts.text("mail.subject." + kind.word(), args);
    List<String> paragraphs =
        Stream.of(
                texts.text("mail.greeting", args),
                subject,
                news.words(),
                texts.text("mail.choice", args))
            .filter(words -> !words.isEmpty())
            .toList();
    return new Letter(
        kind.mail(),
        person.email(),
        texts.language(),
        subject,
        paragraphs,
        texts.text("mail.open"),
        settings.deskPage(page(news)));
  }

  private String page(News news) {
    String page =
        "article.xhtml?slug="
            + encoded(new ArticleNames(entities).slug(news.item()))
            + "&language="
            + encoded(news.language());
    return news.comment() == null ? page : page + "#remarks-" + encoded(news.block());
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
