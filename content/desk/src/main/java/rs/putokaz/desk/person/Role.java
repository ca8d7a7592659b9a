package rs.putokaz.desk.person;

import java.util.Arrays;
import java.util.Locale;

/** What a person does at the desk; {@link PermissionTable} says what that allows. */
public enum Role {
  ADMINISTRATOR(Scope.NONE),
  EDITOR(Scope.NONE),
  AUTHOR(Scope.NONE),
  TRANSLATOR(Scope.LANGUAGE),
  REVIEWER(Scope.LANGUAGE),
  CENTRE_OFFICER(Scope.CENTRE),
  PRESS_OFFICER(Scope.NONE),
  BULLETIN_OFFICER(Scope.NONE),
  ANALYST(Scope.NONE),
  PARTNER(Scope.ORGANISATION);

  /** What a grant of a role can be limited to. */
  public enum Scope {
    /** The role can't be limited. */
    NONE,
    /** A language tag. */
    LANGUAGE,
    /** The slug of a centre. */
    CENTRE,
    /** An organisation or a centre, as free text. */
    ORGANISATION
  }

  private final Scope scope;

  Role(Scope scope) {
    this.scope = scope;
  }

  /** What a grant of this role can be limited to. */
  public Scope scope() {
    return scope;
  }

  /** Name in tables and files, such as {@code centre-officer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The role of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Role of(String word) {
    return Arrays.stream(values())
        .filter(role -> role.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role is called " + word));
  }
}
