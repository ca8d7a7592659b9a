package rs.putokaz.portal.media;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.CRC32;
import rs.putokaz.i18n.script.LatinExceptions;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.portal.node.PortalNode;

/**
 * Serbian captions in the script of the reader, made from those that were written. The words with a
 * Latin form of their own change without the file, so a browser asks whether it still has the
 * present ones.
 */
@Path("media/{script: sr|sr-latn}")
public class SerbianCaptionsResource {

  private static final int NOT_MODIFIED = 304;
  private static final String LATIN = "sr-latn";
  private static final String ENDING = "vtt";

  @Inject PortalNode node;

  /** The captions of that file. */
  @GET
  @Path("{name}")
  public Response captions(
      @PathParam("script") String script,
      @PathParam("name") String name,
      @HeaderParam("If-None-Match") String known)
      throws IOException {
    if (!MediaTypes.ending(name).equals(ENDING)) {
      throw new NotFoundException();
    }
    java.nio.file.Path file = node.media().find(name).orElseThrow(NotFoundException::new);
    String written = Files.readString(file);
    String seen =
        script.equals(LATIN)
            ? latin(written, node.replica().catalogue().site().latin())
            : SerbianTransliterator.withoutMarks(written);
    String tag = '"' + fingerprint(seen) + '"';
    Response.ResponseBuilder answer =
        tag.equals(known) ? Response.status(NOT_MODIFIED) : Response.ok(seen);
    return answer
        .type(MediaTypes.of(name))
        .header("ETag", tag)
        .header("Cache-Control", "public, no-cache")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  private static String latin(String written, LatinExceptions words) {
    return SerbianTransliterator.toLatin(written, words);
  }

  private static String fingerprint(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x-%x", sum.getValue(), text.length());
  }
}
