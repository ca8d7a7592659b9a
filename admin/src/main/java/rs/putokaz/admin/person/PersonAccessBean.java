package rs.putokaz.admin.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.PersonException;
import rs.putokaz.desk.person.factor.FactorException;
import rs.putokaz.desk.person.factor.SecondFactors;
import rs.putokaz.desk.session.Sessions;

/** What an administrator does about how somebody else signs in. */
@Named("personAccess")
@RequestScoped
public class PersonAccessBean {

  @Inject People people;
  @Inject SecondFactors factors;
  @Inject Sessions sessions;
  @Inject Notices notices;

  /** Signs out everywhere. */
  public void signOut(PeopleBean.Row row) {
    sessions.endAll(row.id());
    notices.done("people.signedOut", Map.of("name", row.name()));
  }

  /** Asks for another password at the next step that the person takes. */
  public void requirePassword(PeopleBean.Row row) {
    try {
      people.requireOtherPassword(row.id());
      notices.done("people.passwordRequired", Map.of("name", row.name()));
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Takes lost factors away. */
  public void resetFactors(PeopleBean.Row row) {
    try {
      factors.reset(row.id());
      notices.done("people.factorsReset", Map.of("name", row.name()));
    } catch (FactorException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }
}
