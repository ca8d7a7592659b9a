/**
 * What the launcher says to a database, embedded or given, before anything else uses it: is it
 * there and new enough, are the three roles, which migrations are missing.
 *
 * <p>{@link rs.putokaz.launcher.database.DatabaseAddress} is where and as whom, {@link
 * rs.putokaz.launcher.database.Roles} the roles, {@link rs.putokaz.launcher.database.Migrations}
 * the schema.
 *
 * <p>Out of scope: what is in the tables (putokaz-desk owns the migrations).
 */
package rs.putokaz.launcher.database;
