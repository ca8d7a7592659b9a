/**
 * The application server: what Payara Micro is told, where it logs, when it is ready.
 *
 * <p>{@link rs.putokaz.launcher.server.ServerLog} and {@link
 * rs.putokaz.launcher.server.QuietOutput} keep the console calm, {@link
 * rs.putokaz.launcher.server.PayaraArguments} is its command line, {@link
 * rs.putokaz.launcher.server.Readiness} asks for the first page, {@link
 * rs.putokaz.launcher.server.StopList} ends everything in reverse.
 *
 * <p>Out of scope: what the deployed applications do.
 */
package rs.putokaz.launcher.server;
