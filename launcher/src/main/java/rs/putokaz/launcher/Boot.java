package rs.putokaz.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The main class of {@code putokaz.jar}, which stands beside {@code payara-micro.jar} and {@code
 * lib/} and {@code shared/}. The application class path holds Payara Micro and this jar only; the
 * commands and their libraries live in a class loader of their own over the platform's, so that
 * neither side meets the other's version of a library. Both run in one process: a second JVM would
 * cost 100 MB.
 */
public final class Boot {

  private Boot() {}

  /** Runs the command line given in {@code args}; the command ends the process. */
  public static void main(String[] args) throws Exception {
    readJarsUnshared();
    Path home = home();
    URLClassLoader commands =
        new URLClassLoader("putokaz", libraries(home), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(commands);
    Function<String[], Callable<Consumer<Map<String, Path>>>> server = Boot::server;
    commands
        .loadClass("rs.putokaz.launcher.cli.Main")
        .getMethod("start", String[].class, Path.class, Function.class)
        .invoke(null, args, home, server);
  }

  /**
   * Whoever reads something out of a jar by its address gets a jar file of their own. The JDK would
   * share it, and Payara Micro closes all that are shared whenever it deploys, under the hands of
   * who is reading.
   */
  static void readJarsUnshared() {
    URLConnection.setDefaultUseCaches("jar", false);
  }

  private static Path home() throws URISyntaxException {
    return Path.of(Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toAbsolutePath()
        .getParent();
  }

  private static URL[] libraries(Path home) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(home.resolve("putokaz.jar").toUri().toURL());
    for (String folder : List.of("lib", "shared")) {
      try (Stream<Path> jars = Files.list(home.resolve(folder))) {
        for (Path jar : jars.sorted().toList()) {
          urls.add(jar.toUri().toURL());
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  /**
   * What starts Payara Micro with its own arguments; it then answers, but has no application yet.
   */
  private static Callable<Consumer<Map<String, Path>>> server(String[] arguments) {
    return () -> {
      Thread.currentThread().setContextClassLoader(Boot.class.getClassLoader());
      return new Server(PayaraMicroLauncher.create(arguments).getRuntime());
    };
  }

  /** Deploys applications into the running server; closing it stops the server. */
  private record Server(PayaraMicroRuntime runtime)
      implements Consumer<Map<String, Path>>, Closeable {

    @Override
    public void accept(Map<String, Path> applications) {
      Thread.currentThread().setContextClassLoader(Boot.class.getClassLoader());
      applications.forEach(this::deploy);
    }

    private void deploy(String path, Path application) {
      String name = application.getFileName().toString().replace(".war", "");
      // It says true, too, when the application could be read, but did not start.
      if (!runtime.deploy(name, path, application.toFile())
          || !runtime.getDeployedApplicationNames().contains(name)) {
        throw new IllegalStateException(name + " could not be deployed.");
      }
    }

    @Override
    public void close() throws IOException {
      try {
        runtime.shutdown();
      } catch (BootstrapException e) {
        throw new IOException(e);
      }
    }
  }
}
