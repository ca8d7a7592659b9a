package rs.putokaz.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import rs.putokaz.desk.person.SignIn;

/**
 * Asks the desk whether e-mail address and password belong to a person. The caller's name is the
 * person's id.
 */
@ApplicationScoped
public class PersonIdentities implements IdentityStore {

  @Inject SignIn signIn;
  @Inject SignInOutcome outcome;
  @Inject Origin origin;

  /** Called by the authentication mechanism. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    SignIn.Result result =
        signIn.signIn(credential.getCaller(), credential.getPasswordAsString(), origin.address());
    outcome.of(result);
    return result instanceof SignIn.SignedIn signedIn
        ? new CredentialValidationResult(
            signedIn.person().id().toString(), Set.of(DeskSecurity.DESK))
        : CredentialValidationResult.INVALID_RESULT;
  }
}
