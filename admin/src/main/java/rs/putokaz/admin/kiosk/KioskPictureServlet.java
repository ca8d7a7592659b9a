package rs.putokaz.admin.kiosk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.kiosk.KioskCommands;
import rs.putokaz.desk.kiosk.RefusedKioskException;
import rs.putokaz.desk.person.NotPermittedException;

/** The last picture of a screen. */
@WebServlet("/kiosk-picture/*")
public class KioskPictureServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient KioskCommands commands;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<KioskCommands.Shot> shot = find(request.getPathInfo());
    if (shot.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] picture = shot.get().picture();
    response.setContentType(picture[0] == 'R' ? "image/webp" : "image/jpeg");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(picture);
  }

  private Optional<KioskCommands.Shot> find(String path) {
    try {
      return commands.shot(UUID.fromString(path == null ? "" : path.substring(1)));
    } catch (IllegalArgumentException | RefusedKioskException | NotPermittedException none) {
      return Optional.empty();
    }
  }
}
