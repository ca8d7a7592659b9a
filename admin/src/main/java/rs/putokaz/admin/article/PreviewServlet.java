package rs.putokaz.admin.article;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.editing.Editing;
import rs.putokaz.desk.editing.WorkingCopy;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.preview.PreviewSeal;

/**
 * Gives the page of the editor what the portal needs to show an article as it is being written: the
 * document with the person's working copy, sealed for a minute. The answer is JSON: {@code
 * document}, {@code until}, {@code seal}; or {@code fault}, a sentence, when the text cannot be
 * shown.
 */
@WebServlet("/preview")
public class PreviewServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Duration LIFE = Duration.ofMinutes(1);

  @Inject transient ArticleWork work;
  @Inject transient Editing editing;
  @Inject transient Clock clock;
  @Inject transient Speech speech;

  @Inject
  @ConfigProperty(name = "putokaz.preview.key")
  transient Optional<String> key;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String slug = request.getParameter("slug");
    String language = request.getParameter("language");
    JsonObjectBuilder answer = Json.createObjectBuilder();
    try {
      byte[] document = ItemJson.write(work.preview(slug, language, text(slug, language)));
      Instant until = clock.instant().plus(LIFE);
      answer
          .add("document", new String(document, StandardCharsets.UTF_8))
          .add("until", until.getEpochSecond())
          .add("seal", key.map(PreviewSeal::new).map(seal -> seal.of(document, until)).orElse(""));
    } catch (RefusedFormException refused) {
      answer.add("fault", speech.messages().text("editor.preview.refused"));
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.build().toString());
  }

  private Edition text(String slug, String language) {
    ArticleSheet sheet = work.open(slug);
    EditionSheet stored = sheet.editions().get(language);
    return editing
        .mine(sheet.id(), language)
        .map(WorkingCopy::text)
        .orElseGet(() -> stored == null ? new Edition("", "", List.of()) : stored.text());
  }
}
