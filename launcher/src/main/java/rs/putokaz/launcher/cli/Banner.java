package rs.putokaz.launcher.cli;

import rs.putokaz.launcher.embedded.DataFolder;

/** What is said once everything answers. */
final class Banner {

  /** Through which the back-office tells the token of the first administrator. */
  private static final String INVITATION = "putokaz.first-administrator";

  private static final String DEMO_PASSWORD = "putokaz-demo-2026";

  private final HttpOptions http;
  private final DataFolder folder;

  Banner(HttpOptions http, DataFolder folder) {
    this.http = http;
    this.folder = folder;
  }

  String ofAll(boolean demo) {
    String admin = http.localUrl() + "/admin";
    String token = System.getProperty(INVITATION, "");
    String entry = "";
    if (demo) {
      entry = "\n  Sign in as    administrator@demo.example, password " + DEMO_PASSWORD;
    } else if (!token.isEmpty()) {
      entry = "\n  First sign-in " + http.publicUrl() + "/admin/invitation.xhtml?token=" + token;
    }
    return text("Putokaz is ready.", "\n  Back-office   " + admin + entry);
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
