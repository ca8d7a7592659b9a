package rs.putokaz.launcher.cli;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * What a command needs of the outside.
 *
 * @param home the folder with the WARs and the demo content
 * @param console where it speaks
 * @param server starts Payara Micro with its arguments; what it returns stops it
 */
record Surroundings(Path home, Console console, Function<String[], Runnable> server) {}
