package rs.putokaz.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import rs.putokaz.launcher.server.ApplicationServer;

/**
 * What a command needs of the outside.
 *
 * @param home the folder with the WARs and the demo content
 * @param console where it speaks
 * @param server starts Payara Micro with its arguments; see {@link ApplicationServer}
 */
record Surroundings(
    Path home, Console console, Function<String[], Callable<Consumer<Map<String, Path>>>> server) {}
