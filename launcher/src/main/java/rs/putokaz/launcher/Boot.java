package rs.putokaz.launcher;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The main class of {@code putokaz.jar}, which stands beside {@code payara-micro.jar} and {@code
 * lib/}. The application class path holds Payara Micro and this jar only; the commands and their
 * libraries live in a class loader of their own over the platform's, so that neither side meets the
 * other's version of a library. Both run in one process: a second JVM would cost 100 MB.
 */
public final class Boot {

  private Boot() {}

  /** Runs the command line given in {@code args}; the command ends the process. */
  public static void main(String[] args) throws Exception {
    Path home = home();
    URLClassLoader commands =
        new URLClassLoader("putokaz", libraries(home), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(commands);
    Function<String[], Runnable> server = Boot::startServer;
    commands
        .loadClass("rs.putokaz.launcher.cli.Main")
        .getMethod("start", String[].class, Path.class, Function.class)
        .invoke(null, args, home, server);
  }

  private static Path home() throws URISyntaxException {
    return Path.of(Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toAbsolutePath()
        .getParent();
  }

  private static URL[] libraries(Path home) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(home.resolve("putokaz.jar").toUri().toURL());
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      for (Path jar : jars.sorted().toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** Starts Payara Micro with its own arguments; what is returned stops it again. */
  private static Runnable startServer(String[] arguments) {
    Thread.currentThread().setContextClassLoader(Boot.class.getClassLoader());
    try {
      PayaraMicroRuntime runtime = PayaraMicroLauncher.create(arguments).getRuntime();
      long wanted = Arrays.stream(arguments).filter("--deploy"::equals).count();
      if (runtime.getDeployedApplicationNames().size() < wanted) {
        throw new IllegalStateException(
            "Only " + runtime.getDeployedApplicationNames() + " could be deployed.");
      }
      return () -> stop(runtime);
    } catch (Exception e) { // the outermost edge: Payara declares no narrower one
      throw new IllegalStateException("Payara Micro did not start.", e);
    }
  }

  private static void stop(PayaraMicroRuntime runtime) {
    try {
      runtime.shutdown();
    } catch (fish.payara.micro.BootstrapException e) {
      throw new IllegalStateException("Payara Micro did not stop.", e);
    }
  }
}
