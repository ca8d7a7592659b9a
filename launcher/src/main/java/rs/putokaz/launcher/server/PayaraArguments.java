package rs.putokaz.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.embedded.DataFolder;
import rs.putokaz.launcher.embedded.FileTrees;

/** The command line of Payara Micro: one node, no cluster, no calls home, logs into our file. */
public final class PayaraArguments {

  private PayaraArguments() {}

  /**
   * Empties the server's working folder of what an earlier run left and says how to start it.
   *
   * @param libraries folder of the libraries that the applications share: inside of them, the
   *     server would look through each class of each library at each start
   */
  public static String[] prepare(DataFolder folder, int port, Path logging, Path libraries) {
    Path preBoot = folder.server().resolve("pre-boot.asadmin");
    try (InputStream commands = PayaraArguments.class.getResourceAsStream("pre-boot.asadmin")) {
      if (Files.exists(folder.server())) {
        FileTrees.delete(folder.server());
      }
      Files.createDirectories(folder.server());
      Files.copy(commands, preBoot, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LaunchFailure("The folder " + folder.server() + " can't be emptied.", e);
    }
    List<String> arguments = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
    arguments.addAll(List.of("--port", Integer.toString(port)));
    arguments.addAll(List.of("--rootdir", folder.server().toString()));
    arguments.addAll(List.of("--unpackdir", folder.unpacked().resolve("payara").toString()));
    arguments.addAll(List.of("--logproperties", logging.toString()));
    arguments.addAll(List.of("--prebootcommandfile", preBoot.toString()));
    arguments.addAll(List.of("--addlibs", libraries.toString()));
    return arguments.toArray(String[]::new);
  }
}
