package rs.putokaz.desk.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;
import rs.putokaz.desk.mail.Letter;
import rs.putokaz.desk.mail.LetterTexts;
import rs.putokaz.desk.mail.MailKind;
import rs.putokaz.desk.mail.MailSettings;
import rs.putokaz.desk.mail.Outbox;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Role;
import rs.putokaz.i18n.text.Messages;

/**
 * Writes to people when a screen has said nothing for a quarter of an hour in which it is to be on:
 * once per outage, and never before its first word. To the officers of its centre, or to the
 * administrators where there are none. Nobody acts, so nobody is asked for a permission; any number
 * of back-offices may call it at once.
 */
@ApplicationScoped
@Transactional
public class SilenceWatch {

  private static final Originator NOBODY = Originator.of(Optional.empty(), "");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. M. HH:mm").withZone(ZoneId.of("Europe/Belgrade"));

  private static final String SILENT =
      """
      select s.kiosk, s.beat_at from desk.kiosk_state s join desk.kiosk k on k.id = s.kiosk
      where k.revoked_at is null and s.told_at is null and s.beat_at < now() - interval '900 seconds'
      for update of s skip locked""";

  private static final String OLD_STORY =
      """
      delete from desk.kiosk_story s using desk.kiosk k
      where s.kiosk = k.id and s.at < now() - interval '366 days'""";

  private static final String TOLD = "update desk.kiosk_state set told_at = now() where kiosk = ?";

  private final EntityManager entities;
  private final Outbox outbox;
  private final MailSettings settings;
  private final AuditLog log;
  private final Clock clock;

  private record Silent(UUID kiosk, Instant since) {}

  /** A watch over that database. */
  @Inject
  public SilenceWatch(
      EntityManager entities, Outbox outbox, MailSettings settings, AuditLog log, Clock clock) {
    this.entities = entities;
    this.outbox = outbox;
    this.settings = settings;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected SilenceWatch() {
    this(null, null, null, null, null);
  }

  /**
   * Looks now, and forgets what is older than a year; gives how many screens people were told of.
   */
  public int look() {
    KioskRecords records = new KioskRecords(entities);
    int told = 0;
    for (Silent silent : records.list(SILENT, SilenceWatch::silent)) {
      Kiosk kiosk = entities.find(Kiosk.class, silent.kiosk());
      if (kiosk.settings().isOn(clock.instant())) {
        if (settings.isConfigured()) {
          people(kiosk.centre()).forEach(person -> write(person, kiosk, silent.since()));
        }
        records.change(TOLD, silent.kiosk());
        log.append(NOBODY, "kiosk.silent", Kiosks.subject(kiosk), kiosk.centre());
        told++;
      }
    }
    records.change(OLD_STORY);
    return told;
  }

  private static Silent silent(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Silent(row.getObject("kiosk", UUID.class), KioskRecords.moment(row, "beat_at"));
  }

  private List<Person> people(String centre) {
    List<Person> officers = having(Role.CENTRE_OFFICER, centre);
    return officers.isEmpty() ? having(Role.ADMINISTRATOR, "") : officers;
  }

  private List<Person> having(Role role, String scope) {
    return entities
        .createQuery(
            "select distinct p from Person p join p.grants g"
                + " where p.active = true and g.role = :role and g.scope = :scope",
            Person.class)
        .setParameter("role", role.word())
        .setParameter("scope", scope)
        .getResultList();
  }

  private void write(Person person, Kiosk kiosk, Instant since) {
    Messages texts = LetterTexts.of(person);
    Map<String, Object> about = Map.of("name", kiosk.name(), "time", TIME.format(since));
    outbox.add(
        new Letter(
            MailKind.KIOSK,
            person.email(),
            texts.language(),
            texts.text("mail.kiosk.subject", Map.of("name", kiosk.name())),
            List.of(texts.text("mail.kiosk.text", about), texts.text("mail.kiosk.help")),
            texts.text("mail.kiosk.link"),
            settings.deskPage("kiosk.xhtml?id=" + kiosk.id())));
  }
}
