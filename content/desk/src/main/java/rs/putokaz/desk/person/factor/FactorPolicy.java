package rs.putokaz.desk.person.factor;

import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;

/**
 * Who must have a second factor: whoever may bring something before readers.
 *
 * @param required false only where the passwords are no secret anyway, as in a demonstration
 */
public record FactorPolicy(boolean required) {

  /** Whether that person can do nothing before having one. */
  public boolean demandsOf(Person person) {
    return required
        && (person.grants().may(Permission.PUBLISH)
            || person.grants().may(Permission.MANAGE_PEOPLE));
  }
}
