package rs.putokaz.portal.kiosk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.media.FileAnswer;
import rs.putokaz.portal.media.MediaTypes;
import rs.putokaz.portal.node.Settings;

/** The protocol of the screens; docs/kiosk-protocol.md is its contract. */
@Path("api/kiosk/v1")
public class KioskResource {

  private static final String JSON = "application/json;charset=UTF-8";
  private static final String SIGNATURE = "Putokaz-Signature";

  @Inject KioskContent content;
  @Inject Settings settings;

  /** The signed list of bundles of a centre. */
  @GET
  @Path("root")
  public Response root(@QueryParam("centre") String centre) {
    Generation generation =
        Optional.ofNullable(centre).flatMap(content::of).orElseThrow(NotFoundException::new);
    ReadyPage page =
        ReadyPage.of(200, JSON, generation.root(), ReadyPage.Caching.REVALIDATE, Set.of());
    return Response.ok(page.once()).header(SIGNATURE, generation.signature()).build();
  }

  /** The list of the objects of a bundle, or what has changed in it since the one that is known. */
  @GET
  @Path("m/{sha256: " + Digest.FORM + "}")
  public ReadyPage manifest(@PathParam("sha256") String sha256, @QueryParam("since") String known) {
    return immutable(content.manifest(sha256, known).orElseThrow(NotFoundException::new));
  }

  /** An object, or the part of it that is still missing. */
  @GET
  @Path("o/{sha256: " + Digest.FORM + "}")
  public Response object(
      @PathParam("sha256") String sha256,
      @HeaderParam("Range") String range,
      @HeaderParam("If-None-Match") String known)
      throws IOException {
    Optional<byte[]> text = content.object(sha256);
    if (text.isPresent()) {
      return Response.ok(immutable(text.get())).build();
    }
    String name = content.fileName(sha256).orElseThrow(NotFoundException::new);
    java.nio.file.Path file = content.file(name).orElseThrow(NotFoundException::new);
    return FileAnswer.of(file, MediaTypes.of(name), sha256, range, known);
  }

  /** All of a centre's content but large files, for a screen that no network reaches. */
  @GET
  @Path("pack")
  @Produces("application/zip")
  public Response pack(@QueryParam("centre") String centre) {
    Generation generation =
        Optional.ofNullable(centre).flatMap(content::of).orElseThrow(NotFoundException::new);
    String name = "putokaz-" + centre.toLowerCase(Locale.ROOT) + "-" + generation.number() + ".zip";
    return Response.ok(new Pack(generation, content))
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** The public key, for a screen that tries the product out and was given none by a person. */
  @GET
  @Path("key")
  public ReadyPage key() {
    String key =
        content
            .publicKey()
            .filter(known -> settings.demonstration())
            .orElseThrow(NotFoundException::new);
    byte[] json = ("{\"spki\":\"" + key + "\"}").getBytes(StandardCharsets.UTF_8);
    return ReadyPage.of(200, JSON, json, ReadyPage.Caching.REVALIDATE, Set.of());
  }

  private static ReadyPage immutable(byte[] json) {
    return ReadyPage.of(200, JSON, json, ReadyPage.Caching.IMMUTABLE, Set.of());
  }
}
