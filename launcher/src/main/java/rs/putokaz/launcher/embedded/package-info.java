/**
 * The data folder of one instance and the PostgreSQL that lives in it when no other one is given.
 *
 * <p>{@link rs.putokaz.launcher.embedded.DataFolder} is the folder and its lock, {@link
 * rs.putokaz.launcher.embedded.Secrets} and {@link rs.putokaz.launcher.embedded.InstanceFile} what
 * is remembered in it, {@link rs.putokaz.launcher.embedded.PostgresServer} the server process.
 *
 * <p>Out of scope: roles, migrations and anything else said to a database
 * (rs.putokaz.launcher.database).
 */
package rs.putokaz.launcher.embedded;
