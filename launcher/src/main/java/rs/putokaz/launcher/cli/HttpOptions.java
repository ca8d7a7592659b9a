package rs.putokaz.launcher.cli;

import picocli.CommandLine.Option;

/** The options that say where the pages are served. */
final class HttpOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the pages (default: 8080).")
  private int port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "The address readers know, when a proxy stands before (default: http://localhost:PORT).")
  private String publicUrl;

  int port() {
    return port;
  }

  String localUrl() {
    return "http://localhost:" + port;
  }

  /** The address that links and feeds use, without a slash at its end. */
  String publicUrl() {
    return publicUrl == null ? localUrl() : publicUrl.replaceAll("/+$", "");
  }
}
