package rs.putokaz.portal.media;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, or a part of it, under an address that stands for one content for ever. */
public final class FileAnswer {

  private static final int PARTIAL = 206;
  private static final int NOT_SATISFIABLE = 416;
  private static final int NOT_MODIFIED = 304;

  private FileAnswer() {}

  /**
   * The answer.
   *
   * @param type media type
   * @param name what the content is known by, without quotes
   * @param range the request's header {@code Range}; null without one
   * @param known the request's header {@code If-None-Match}; null without one
   * @throws IOException when the file cannot be read
   */
  public static Response of(Path file, String type, String name, String range, String known)
      throws IOException {
    String tag = '"' + name + '"';
    if (tag.equals(known)) {
      return headers(Response.status(NOT_MODIFIED), type, tag).build();
    }
    long length = Files.size(file);
    ByteRange part = ByteRange.of(range, length).orElse(null);
    if (part == null) {
      return headers(Response.ok(send(file, 0, length)), type, tag)
          .header("Content-Length", length)
          .build();
    }
    if (part.isImpossible()) {
      return Response.status(NOT_SATISFIABLE).header("Content-Range", "bytes */" + length).build();
    }
    return headers(
            Response.status(PARTIAL).entity(send(file, part.first(), part.length())), type, tag)
        .header("Content-Length", part.length())
        .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length)
        .build();
  }

  private static Response.ResponseBuilder headers(
      Response.ResponseBuilder answer, String type, String tag) {
    return answer
        .type(type)
        .header("ETag", tag)
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Content-Disposition", type.startsWith("application/") ? "attachment" : "inline")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  private static StreamingOutput send(Path file, long first, long length) {
    return output -> {
      try (FileChannel from = FileChannel.open(file)) {
        WritableByteChannel to = Channels.newChannel(output);
        long place = first;
        while (place < first + length) {
          place += from.transferTo(place, first + length - place, to);
        }
      }
    };
  }
}
