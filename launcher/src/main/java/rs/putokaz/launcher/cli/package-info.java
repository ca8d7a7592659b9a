/**
 * The commands behind {@code ./putokaz}: each reads its options, calls the rooms that do the work
 * and says how it went, calmly.
 *
 * <p>{@link rs.putokaz.launcher.cli.Main} runs them and turns a failure into one sentence; {@link
 * rs.putokaz.launcher.cli.Console} is the only class that writes to the console.
 *
 * <p>Out of scope: building and testing, which the script {@code putokaz} does with Maven.
 */
package rs.putokaz.launcher.cli;
