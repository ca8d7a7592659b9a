/**
 * Sign-in through a provider of identities (OpenID Connect, code flow with PKCE), when one is
 * configured. The provider says who somebody is; who may come in and what they may do stays in
 * {@code rs.putokaz.desk.person}.
 *
 * <p>{@link rs.putokaz.admin.oidc.OidcStart} sends people there, {@link
 * rs.putokaz.admin.oidc.OidcCallback} takes them back.
 *
 * <p>Out of scope: sign-out at the provider.
 */
package rs.putokaz.admin.oidc;
