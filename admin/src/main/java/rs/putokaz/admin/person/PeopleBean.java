package rs.putokaz.admin.person;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.mail.PersonLetters;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.PersonException;
import rs.putokaz.desk.person.Role;

/** The people of the desk: the list, an invitation, who may come in. */
@Named("people")
@ViewScoped
public class PeopleBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject People people;
  @Inject PersonLetters letters;
  @Inject Notices notices;
  @Inject Speech speech;

  private String email = "";
  private String name = "";
  private String scope = "";
  private String link = "";
  private List<String> roles = new ArrayList<>();

  /**
   * A person in the list.
   *
   * @param roles names of the roles, with what they are limited to
   */
  public record Row(
      UUID id, String name, String email, String roles, boolean active, boolean secondFactor) {

    /** For the page. */
    public String getName() {
      return name;
    }

    /** For the page. */
    public String getEmail() {
      return email;
    }

    /** For the page. */
    public String getRoles() {
      return roles;
    }

    /** For the page. */
    public boolean isActive() {
      return active;
    }

    /** For the page. */
    public boolean isSecondFactor() {
      return secondFactor;
    }
  }

  /** Everybody. */
  public List<Row> getRows() {
    return people.list().stream().map(this::row).toList();
  }

  private Row row(Person person) {
    String named =
        person.grants().all().stream().sorted().map(this::label).collect(Collectors.joining(", "));
    return new Row(
        person.id(),
        person.name(),
        person.email(),
        named,
        person.isActive(),
        person.hasSecondFactor());
  }

  private String label(Grant grant) {
    String role = speech.messages().text("role." + grant.role().word());
    return grant.scope().isEmpty() ? role : role + " (" + grant.scope() + ")";
  }

  /** The roles that can be given. */
  public List<SelectItem> getRoleItems() {
    return Arrays.stream(Role.values())
        .map(role -> new SelectItem(role.word(), speech.messages().text("role." + role.word())))
        .toList();
  }

  /** Invites; where no mail goes out the link is shown, once. */
  public void invite() {
    try {
      link = letters.invite(email, name, new Grants(grants()));
      notices.done(
          link.isEmpty() ? "people.invitedByMail" : "people.invited", Map.of("name", name));
      email = "";
      name = "";
      scope = "";
      roles = new ArrayList<>();
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Makes a fresh link to choose a password; where no mail goes out it is shown, once. */
  public void inviteAgain(Row row) {
    try {
      link = letters.inviteAgain(row.id());
      notices.done(
          link.isEmpty() ? "people.invitedByMail" : "people.linkMade", Map.of("name", row.name()));
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  private Set<Grant> grants() {
    return roles.stream()
        .map(Role::of)
        .map(role -> new Grant(role, role.scope() == Role.Scope.NONE ? "" : scope))
        .collect(Collectors.toSet());
  }

  /** Keeps a person out. */
  public void deactivate(Row row) {
    try {
      people.deactivate(row.id());
      notices.done("people.deactivated", Map.of("name", row.name()));
    } catch (PersonException refused) {
      notices.fault(refused.messageKey(), Map.of());
    }
  }

  /** Lets a person in again. */
  public void activate(Row row) {
    people.activate(row.id());
    notices.done("people.activated", Map.of("name", row.name()));
  }

  /** Address as typed. */
  public String getEmail() {
    return email;
  }

  /** Takes what was typed. */
  public void setEmail(String email) {
    this.email = email;
  }

  /** Name as typed. */
  public String getName() {
    return name;
  }

  /** Takes what was typed. */
  public void setName(String name) {
    this.name = name;
  }

  /** What the roles are limited to, as typed. */
  public String getScope() {
    return scope;
  }

  /** Takes what was typed. */
  public void setScope(String scope) {
    this.scope = scope;
  }

  /** Words of the chosen roles. */
  public List<String> getRoles() {
    return roles;
  }

  /** Takes the choice. */
  public void setRoles(List<String> roles) {
    this.roles = roles;
  }

  /** The link of the invitation that was just made and is to be handed over; else empty. */
  public String getLink() {
    return link;
  }
}
