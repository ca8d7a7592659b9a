package rs.putokaz.desk.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether a person gets what stands in the inbox by mail too; who never chose does. */
@Entity
@Table(schema = "desk", name = "notification_choice")
public class NotificationChoice {

  @Id private UUID person;

  @Column(name = "by_mail", nullable = false)
  private boolean byMail;

  /** For JPA. */
  protected NotificationChoice() {}

  NotificationChoice(UUID person, boolean byMail) {
    this.person = person;
    this.byMail = byMail;
  }

  boolean isByMail() {
    return byMail;
  }

  void byMail(boolean wanted) {
    byMail = wanted;
  }
}
