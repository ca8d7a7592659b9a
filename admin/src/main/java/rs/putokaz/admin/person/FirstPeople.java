package rs.putokaz.admin.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Invitations;
import rs.putokaz.desk.person.Passwords;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Role;

/**
 * Sees to it that somebody can sign in. A demonstration gets accounts whose password everybody may
 * know; everywhere else the first administrator gets a link, which is told by whoever started the
 * server.
 */
@ApplicationScoped
public class FirstPeople {

  /** System property through which the launcher learns the token of the first administrator. */
  public static final String INVITATION = "putokaz.first-administrator";

  static final String DEMO_PASSWORD = "putokaz-demo-2026";

  private static final String DOMAIN = "@demo.example";
  private static final List<Role> DEMO_ROLES =
      List.of(Role.EDITOR, Role.AUTHOR, Role.TRANSLATOR, Role.REVIEWER, Role.ANALYST);

  @Inject EntityManager entities;
  @Inject Passwords passwords;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "putokaz.mode", defaultValue = "production")
  String mode;

  @Inject
  @ConfigProperty(name = "putokaz.administrator", defaultValue = "administrator@putokaz.localhost")
  String administrator;

  /** Looks when the application starts. */
  @Transactional
  public void prepare(@Observes @Initialized(ApplicationScoped.class) Object application) {
    Originator system = Originator.of(Optional.empty(), "");
    AuditLog log = new AuditLog(entities, system, clock);
    Invitations invitations = new Invitations(entities, log, passwords, clock);
    People people = new People(entities, log, new Nobody(), invitations, clock);
    if (!mode.equals("demo")) {
      people.closeAll(DOMAIN);
      invitations
          .firstAdministrator(administrator)
          .ifPresent(token -> System.setProperty(INVITATION, token));
      return;
    }
    invitations
        .firstAdministrator(address(Role.ADMINISTRATOR))
        .ifPresent(
            token -> {
              invitations.accept(token, DEMO_PASSWORD);
              addOthers(people, invitations);
            });
  }

  private static void addOthers(People people, Invitations invitations) {
    for (Role role : DEMO_ROLES) {
      Optional<Person> present = people.find(address(role));
      if (present.isPresent()) {
        people.activate(present.get().id());
        continue;
      }
      String token = people.invite(address(role), "Demo " + role.word(), Grants.of(Grant.of(role)));
      invitations.accept(token, DEMO_PASSWORD);
    }
  }

  private static String address(Role role) {
    return role.word() + DOMAIN;
  }

  /** The system itself: nobody is signed in while the server starts. */
  private record Nobody() implements Actor {

    @Override
    public Optional<UUID> person() {
      return Optional.empty();
    }

    @Override
    public String origin() {
      return "";
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean may(Permission permission) {
      return false;
    }

    @Override
    public boolean may(Permission permission, String scope) {
      return false;
    }
  }
}
