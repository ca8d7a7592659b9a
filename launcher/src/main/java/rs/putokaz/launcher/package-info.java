/**
 * The executable: what stands between {@code ./putokaz run} and a portal that answers.
 *
 * <p>{@link rs.putokaz.launcher.Boot} is the main class and keeps our libraries and those of Payara
 * Micro apart; {@link rs.putokaz.launcher.LaunchFailure} is everything that can be said to the
 * person at the console in one sentence.
 *
 * <p>Out of scope: what the started things do (portal, admin, content).
 */
package rs.putokaz.launcher;
