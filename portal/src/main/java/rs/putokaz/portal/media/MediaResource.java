package rs.putokaz.portal.media;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import rs.putokaz.portal.node.PortalNode;

/**
 * The files that published pages show. A name stands for one content for ever, so it may be kept
 * for as long; no file is ever run as a page of this site.
 */
@Path("media")
public class MediaResource {

  private static final int PARTIAL = 206;
  private static final int NOT_SATISFIABLE = 416;
  private static final int NOT_MODIFIED = 304;

  @Inject PortalNode node;

  /** A file, or the part of it that a player asks for. */
  @GET
  @Path("{name}")
  public Response file(
      @PathParam("name") String name,
      @HeaderParam("Range") String range,
      @HeaderParam("If-None-Match") String known)
      throws IOException {
    java.nio.file.Path file = node.media().find(name).orElseThrow(NotFoundException::new);
    String tag = '"' + name + '"';
    if (tag.equals(known)) {
      return headers(Response.status(NOT_MODIFIED), name, tag).build();
    }
    long length = Files.size(file);
    ByteRange part = ByteRange.of(range, length).orElse(null);
    if (part == null) {
      return headers(Response.ok(send(file, 0, length)), name, tag)
          .header("Content-Length", length)
          .build();
    }
    if (part.isImpossible()) {
      return Response.status(NOT_SATISFIABLE).header("Content-Range", "bytes */" + length).build();
    }
    return headers(
            Response.status(PARTIAL).entity(send(file, part.first(), part.length())), name, tag)
        .header("Content-Length", part.length())
        .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length)
        .build();
  }

  private static Response.ResponseBuilder headers(
      Response.ResponseBuilder answer, String name, String tag) {
    String type = MediaTypes.of(name);
    return answer
        .type(type)
        .header("ETag", tag)
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Content-Disposition", type.startsWith("application/") ? "attachment" : "inline")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  private static StreamingOutput send(java.nio.file.Path file, long first, long length) {
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
