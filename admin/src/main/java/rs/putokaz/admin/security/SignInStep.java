package rs.putokaz.admin.security;

import rs.putokaz.desk.person.factor.FactorPolicy;
import rs.putokaz.desk.session.LiveSession;

/** How far somebody has come with signing in. */
public enum SignInStep {
  /** Nobody. */
  OUTSIDE(""),
  /** The password was right; the second factor is to be shown. */
  SECOND_FACTOR("/second-factor.xhtml"),
  /** Another password is to be chosen. */
  PASSWORD("/account.xhtml"),
  /** A second factor is to be set up. */
  ENROLMENT("/account.xhtml"),
  /** Everything may be done that the roles allow. */
  INSIDE("");

  private final String page;

  SignInStep(String page) {
    this.page = page;
  }

  /** The only page that is open at this step; empty when none or all are. */
  public String page() {
    return page;
  }

  /** Whether somebody is known by now, if only to finish signing in. */
  boolean isKnown() {
    return this == PASSWORD || this == ENROLMENT || this == INSIDE;
  }

  static SignInStep of(LiveSession live, FactorPolicy policy) {
    if (live.person().hasSecondFactor() && !live.session().isProved()) {
      return SECOND_FACTOR;
    }
    if (live.person().mustChangePassword()) {
      return PASSWORD;
    }
    return !live.person().hasSecondFactor() && policy.demandsOf(live.person()) ? ENROLMENT : INSIDE;
  }
}
