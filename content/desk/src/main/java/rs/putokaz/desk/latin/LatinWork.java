package rs.putokaz.desk.latin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.i18n.script.LatinExceptions;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.SiteData.LatinWord;

/**
 * Where editors keep words whose Latin form is not the derived one. Pages in Serbian Latin and the
 * search of every node have a change at once; it is recorded. What cannot be is refused with a
 * {@link RefusedChangeException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_SITE)
public class LatinWork {

  private static final int LONGEST = 60;

  /** Latin letters and what stands between them in names; nothing that mark-up is made of. */
  private static final Pattern LATIN =
      Pattern.compile("(?=.*\\p{IsLatin})[\\p{IsLatin}\\p{M}\\p{N} .+&'’!-]{1,60}");

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public LatinWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected LatinWork() {
    this(null, null, null, null);
  }

  /** The words that have these letters in either script, by word; all when there are none. */
  public List<LatinForm> list(String letters) {
    String wanted = lower(letters);
    return forms().entrySet().stream()
        .map(
            form ->
                new LatinForm(
                    form.getKey(), SerbianTransliterator.toLatin(form.getKey()), form.getValue()))
        .filter(
            form ->
                lower(form.written() + " " + form.derived() + " " + form.latin()).contains(wanted))
        .sorted(Comparator.comparing(LatinForm::written))
        .toList();
  }

  /**
   * A text as its readers see it in Latin.
   *
   * @param marked with or without mark-up
   */
  @Requires(Permission.READ_DESK)
  public String toLatin(String marked) {
    return SerbianTransliterator.toLatinMarkup(marked, new LatinExceptions(forms()));
  }

  /**
   * A text as its readers would see it if a word had another form; an impossible one changes
   * nothing.
   */
  public String tryOut(String text, String written, String latin) {
    Map<String, String> forms = forms();
    if (LatinExceptions.isWord(lower(written)) && LATIN.matcher(composed(latin)).matches()) {
      forms.put(lower(written), composed(latin));
    }
    return SerbianTransliterator.toLatin(text, new LatinExceptions(forms));
  }

  /**
   * Gives a word a Latin form, or another one.
   *
   * @param written one word in Cyrillic, whose case means nothing
   * @param latin at most 60 characters
   */
  public void save(String written, String latin) {
    String word = lower(written);
    String form = composed(latin);
    if (word.length() > LONGEST || !LatinExceptions.isWord(word)) {
      throw new RefusedChangeException(Reason.WORD, word);
    }
    if (!LATIN.matcher(form).matches()) {
      throw new RefusedChangeException(Reason.LATIN, form);
    }
    entities
        .createNativeQuery(
            "insert into desk.latin_word (written, latin, changed_by, changed_at)"
                + " values (?1, ?2, cast(?3 as uuid), cast(?4 as timestamptz))"
                + " on conflict (written) do update set latin = excluded.latin,"
                + " changed_by = excluded.changed_by, changed_at = excluded.changed_at")
        .setParameter(1, word)
        .setParameter(2, form)
        .setParameter(3, by().toString())
        .setParameter(4, clock.instant().toString())
        .executeUpdate();
    Publisher publisher = new Publisher(entities);
    publisher.publish(LatinWord.of(word, form), Visibility.ALWAYS);
    publisher.announce();
    log.append("latin.saved", "latin:" + word, form);
  }

  /** Lets the Latin form of a word be derived again. */
  public void remove(String written) {
    int gone =
        entities
            .createNativeQuery("delete from desk.latin_word where written = ?1")
            .setParameter(1, written)
            .executeUpdate();
    if (gone == 0) {
      throw new RefusedChangeException(Reason.UNKNOWN, written);
    }
    Publisher publisher = new Publisher(entities);
    publisher.withdraw(SiteData.idOf(LatinWord.of(written, "").key()));
    publisher.announce();
    log.append("latin.removed", "latin:" + written, "");
  }

  private Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (Object row :
        entities.createNativeQuery("select written, latin from desk.latin_word").getResultList()) {
      forms.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
    }
    return forms;
  }

  private static String lower(String text) {
    return composed(text).toLowerCase(Locale.ROOT);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_SITE));
  }
}
