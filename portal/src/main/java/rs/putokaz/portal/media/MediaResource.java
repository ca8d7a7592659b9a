package rs.putokaz.portal.media;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import rs.putokaz.portal.node.PortalNode;

/**
 * The files that published pages show. A name stands for one content for ever, so it may be kept
 * for as long; no file is ever run as a page of this site.
 */
@Path("media")
public class MediaResource {

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
    return FileAnswer.of(file, MediaTypes.of(name), name, range, known);
  }
}
