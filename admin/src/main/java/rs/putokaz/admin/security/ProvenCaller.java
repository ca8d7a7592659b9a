package rs.putokaz.admin.security;

import jakarta.security.enterprise.credential.Credential;
import rs.putokaz.desk.person.SignIn;

/** Somebody whom a provider of identities has vouched for. */
public record ProvenCaller(SignIn.SignedIn signedIn) implements Credential {}
