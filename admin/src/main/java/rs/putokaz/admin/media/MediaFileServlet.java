package rs.putokaz.admin.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rs.putokaz.desk.media.MediaLibrary;
import rs.putokaz.published.document.BlockMedium;

/** The files of the library for who works at the desk, also those that no reader sees. */
@WebServlet("/media-file/*")
public class MediaFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient MediaLibrary library;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo();
    String name = path == null ? "" : path.substring(1);
    if (!BlockMedium.isName(name)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(getServletContext().getMimeType(name));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Content-Disposition", name.endsWith(".pdf") ? "attachment" : "inline");
    response.setHeader("Cache-Control", "private, max-age=3600");
    if (!library.send(name, response.getOutputStream())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
