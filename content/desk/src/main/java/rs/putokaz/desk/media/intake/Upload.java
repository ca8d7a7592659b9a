package rs.putokaz.desk.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file as it comes from a person; nothing of it is believed.
 *
 * @param fileName as it was sent
 * @param size in bytes, as it was declared; negative when it was not
 * @param content opens it, once
 */
public record Upload(String fileName, long size, Content content) {

  /** Bytes that can be read from their beginning. */
  @FunctionalInterface
  public interface Content {

    /** Opens them; to be closed by the caller. */
    InputStream open() throws IOException;
  }

  /** Needs a name and a content. */
  public Upload {
    Objects.requireNonNull(fileName, "file name is required");
    Objects.requireNonNull(content, "content is required");
  }
}
