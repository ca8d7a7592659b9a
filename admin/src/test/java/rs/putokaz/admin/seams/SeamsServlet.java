package rs.putokaz.admin.seams;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.OwnAccount;

/**
 * Lets tests call services as a page would, behind all filters and in the name of who is signed in;
 * it is in their deployment only. It answers with what the service gave, or with what it threw.
 */
@WebServlet("/seams/*")
public class SeamsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  static final String SECRET = "secret-detail-of-the-cause";

  @Resource(lookup = "java:app/jdbc/desk")
  private transient DataSource tables;

  @Inject private transient ArticleWork articles;
  @Inject private transient AuditLog log;
  @Inject private transient OwnAccount account;
  @Inject private transient SeamsSteps steps;
  @Inject private transient GuardedCalls calls;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String action = request.getPathInfo().substring(1);
    if (action.equals("fault")) {
      throw new IllegalStateException(SECRET);
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(outcome(action, request));
  }

  private String outcome(String action, HttpServletRequest request) {
    try {
      return run(action, request);
    } catch (SQLException refused) {
      return refused.getMessage();
    } catch (RuntimeException refused) {
      return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
          .map(cause -> cause.getClass().getSimpleName() + ": " + cause.getMessage())
          .collect(Collectors.joining("\n"));
    }
  }

  private String run(String action, HttpServletRequest request) throws SQLException {
    String slug = request.getParameter("slug");
    switch (action) {
      case "create" -> articles.create(slug, "", "sr", "Наслов");
      case "walk" -> steps.walk(slug, Boolean.parseBoolean(request.getParameter("failing")));
      case "collide" -> steps.collide(UUID.fromString(request.getParameter("person")));
      case "log" -> log.append("seams.logged", "", "");
      case "password" -> account.changePassword("a wrong one", "another long password");
      case "sql" -> sql(request.getParameter("sql"));
      case "guarded" -> {
        return String.join("\n", calls.run());
      }
      case "swallow" -> {
        return steps.swallow(slug);
      }
      case "save", "review" -> {
        return Long.toString(save(slug, action.equals("review"), request));
      }
      default -> throw new IllegalArgumentException(action);
    }
    return "done";
  }

  private long save(String slug, boolean review, HttpServletRequest request) {
    String language = request.getParameter("language");
    var text = SeamsSteps.text(request.getParameter("text"));
    long version = Long.parseLong(request.getParameter("version"));
    return review
        ? articles.requestReview(slug, language, text, version)
        : articles.save(slug, language, text, version);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = tables.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
