package rs.putokaz.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.file.UploadedFile;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.media.Medium;
import rs.putokaz.desk.media.MediumException;
import rs.putokaz.desk.media.caption.RefusedCaptionsException;
import rs.putokaz.desk.media.intake.FileNames;
import rs.putokaz.desk.media.intake.RefusedUploadException;
import rs.putokaz.desk.media.intake.Upload;

/** Hands what a browser sends to the library, and says what came of it. */
@RequestScoped
public class Uploads {

  @Inject Speech speech;

  /**
   * What came of an upload.
   *
   * @param done whether it is in the library
   * @param text one sentence
   * @param id key of the medium; empty when there is none
   */
  public record Outcome(boolean done, String fileName, String text, String id)
      implements Serializable {

    /** For the page. */
    public boolean isDone() {
      return done;
    }

    /** For the page. */
    public String getFileName() {
      return fileName;
    }

    /** For the page. */
    public String getText() {
      return text;
    }

    /** For the page. */
    public String getId() {
      return id;
    }
  }

  /** Lets the library have a file. */
  public Outcome hand(UploadedFile file, String done, Function<Upload, Medium> library) {
    String fileName = FileNames.clean(file.getFileName());
    Upload upload = new Upload(file.getFileName(), file.getSize(), file::getInputStream);
    try {
      Medium medium = library.apply(upload);
      return new Outcome(true, fileName, text(done, ""), medium.id().toString());
    } catch (RefusedCaptionsException refused) {
      return new Outcome(false, fileName, text(refused), "");
    } catch (RefusedUploadException refused) {
      return new Outcome(false, fileName, text(refused.messageKey(), refused.detail()), "");
    } catch (MediumException refused) {
      return new Outcome(false, fileName, text(refused.messageKey(), ""), "");
    }
  }

  private String text(RefusedCaptionsException refused) {
    return speech
        .messages()
        .text(refused.messageKey(), Map.of("line", refused.line(), "detail", refused.detail()));
  }

  private String text(String key, String detail) {
    return speech.messages().text(key, Map.of("detail", detail));
  }
}
