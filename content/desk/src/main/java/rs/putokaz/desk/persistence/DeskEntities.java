package rs.putokaz.desk.persistence;

import java.util.List;
import rs.putokaz.desk.alert.RaisedAlert;
import rs.putokaz.desk.article.DraftArticle;
import rs.putokaz.desk.centre.DraftCentre;
import rs.putokaz.desk.edition.BlocksConverter;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.EditionConverter;
import rs.putokaz.desk.edition.EditionVersion;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.fact.DraftFact;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.desk.kiosk.Kiosk;
import rs.putokaz.desk.mail.Mail;
import rs.putokaz.desk.media.Medium;
import rs.putokaz.desk.media.MediumText;
import rs.putokaz.desk.notice.PostedNotice;
import rs.putokaz.desk.person.Invitation;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.RoleGrant;
import rs.putokaz.desk.person.factor.Passkey;
import rs.putokaz.desk.person.factor.RecoveryCode;
import rs.putokaz.desk.person.factor.Totp;
import rs.putokaz.desk.recording.Recording;
import rs.putokaz.desk.service.ExceptionsConverter;
import rs.putokaz.desk.service.HoursConverter;
import rs.putokaz.desk.service.ListedService;
import rs.putokaz.desk.session.DeskSession;
import rs.putokaz.desk.task.Comment;
import rs.putokaz.desk.task.Notification;
import rs.putokaz.desk.task.NotificationChoice;
import rs.putokaz.desk.topic.DraftTopic;
import rs.putokaz.desk.translation.glossary.Term;
import rs.putokaz.desk.translation.glossary.TermWord;

/** Every class that JPA manages; {@code persistence.xml} of the back-office must list the same. */
public final class DeskEntities {

  private DeskEntities() {}

  /** Names of the classes. */
  public static List<String> classNames() {
    return List.of(
        DraftItem.class.getName(),
        DraftArticle.class.getName(),
        DraftTopic.class.getName(),
        DraftCentre.class.getName(),
        DraftFact.class.getName(),
        DraftEdition.class.getName(),
        BlocksConverter.class.getName(),
        WordsConverter.class.getName(),
        OptionalIdConverter.class.getName(),
        EditionVersion.class.getName(),
        EditionConverter.class.getName(),
        InstantConverter.class.getName(),
        Person.class.getName(),
        RoleGrant.class.getName(),
        Invitation.class.getName(),
        Term.class.getName(),
        TermWord.class.getName(),
        Totp.class.getName(),
        Passkey.class.getName(),
        RecoveryCode.class.getName(),
        DeskSession.class.getName(),
        Mail.class.getName(),
        Comment.class.getName(),
        Notification.class.getName(),
        NotificationChoice.class.getName(),
        Medium.class.getName(),
        MediumText.class.getName(),
        Recording.class.getName(),
        PostedNotice.class.getName(),
        ListedService.class.getName(),
        HoursConverter.class.getName(),
        ExceptionsConverter.class.getName(),
        RaisedAlert.class.getName(),
        Kiosk.class.getName());
  }
}
