package rs.putokaz.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/**
 * Whoever is not signed in is led to the sign-in page, and afterwards to where they wanted to go.
 */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in.xhtml", useForwardToLogin = false, errorPage = ""))
@ApplicationScoped
public class DeskSecurity {

  /** The group of everybody who may enter the desk; {@code web.xml} asks for it. */
  public static final String DESK = "desk";
}
