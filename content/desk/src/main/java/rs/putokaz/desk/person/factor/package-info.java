/**
 * What people show beside their password: codes of an authenticator app (TOTP, RFC 6238), passkeys
 * (WebAuthn), recovery codes.
 *
 * <p>{@link rs.putokaz.desk.person.factor.SecondFactors} keeps and checks codes, {@link
 * rs.putokaz.desk.person.factor.Passkeys} keeps and checks passkeys, {@link
 * rs.putokaz.desk.person.factor.FactorPolicy} says who needs one.
 *
 * <p>Out of scope: passwords and lockout ({@code rs.putokaz.desk.person}), sessions, pages.
 */
package rs.putokaz.desk.person.factor;
