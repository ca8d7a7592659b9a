package rs.putokaz.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
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
  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof UsernamePasswordCredential typed) {
      SignIn.Result result =
          signIn.signIn(typed.getCaller(), typed.getPasswordAsString(), origin.address());
      outcome.of(result);
      return result instanceof SignIn.SignedIn signedIn
          ? known(signedIn)
          : CredentialValidationResult.INVALID_RESULT;
    }
    return credential instanceof ProvenCaller proven
        ? known(proven.signedIn())
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private static CredentialValidationResult known(SignIn.SignedIn signedIn) {
    return new CredentialValidationResult(signedIn.person().id().toString());
  }
}
