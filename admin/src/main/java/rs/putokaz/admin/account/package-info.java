/**
 * The own account: name, language, password, second factors, where one is signed in.
 *
 * <p>Out of scope: the rules ({@code rs.putokaz.desk.person}, {@code rs.putokaz.desk.session}) and
 * the accounts of others ({@code rs.putokaz.admin.person}).
 */
package rs.putokaz.admin.account;
