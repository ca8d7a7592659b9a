package rs.putokaz.launcher.cli;

import rs.putokaz.launcher.embedded.DataFolder;

/** What is said once everything answers. */
final class Banner {

  private final HttpOptions http;
  private final DataFolder folder;

  Banner(HttpOptions http, DataFolder folder) {
    this.http = http;
    this.folder = folder;
  }

  String ofAll() {
    return text("Putokaz is ready.", "\n  Back-office   " + http.localUrl() + "/admin");
  }

  String ofPortal() {
    return text("This node of Putokaz is ready.", "");
  }

  private String text(String first, String more) {
    return """

      %s

      Portal        %s/%s
      Data          %s
      Log           %s

      Ctrl-C stops it.
    """
        .stripTrailing()
        .formatted(
            first,
            http.localUrl(),
            more.replace("\n  ", "\n      "),
            folder.root(),
            folder.serverLog())
        .replaceAll("(?m)^    ", "");
  }
}
