package rs.putokaz.portal.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemType;

/** What a phone may keep for the time without internet, and how it forgets. */
@Path(Pages.LANGUAGE)
public class OfflineResource {

  private static final List<ItemType> SHOWN =
      List.of(
          ItemType.ARTICLE,
          ItemType.TOPIC,
          ItemType.CENTRE,
          ItemType.FACT,
          ItemType.NOTICE,
          ItemType.SERVICE,
          ItemType.REDIRECT);

  @Inject Pages pages;
  @Inject Assets assets;
  @Context ResourceContext site;

  /** The page on which readers choose what their phone keeps, told the size first. */
  @GET
  @Path("offline")
  public ReadyPage offline(@PathParam("language") String language) {
    PageFrame frame = frame(language);
    KeptList list = new SitePages(site, assets, frame).list();
    byte[] file = site.getResource(TakeAwayResource.class).file(language).plain();
    return pages.render(
        "offline.jte",
        frame,
        Map.of(
            "first",
            list.kilobytes(KeptFile.FIRST),
            "all",
            list.kilobytes(KeptFile.ALL),
            "hidden",
            list.kilobytes(KeptFile.PRIVATE) - list.kilobytes(KeptFile.ALL),
            "file",
            (file.length + 1023) / 1024,
            "fingerprint",
            KeptFile.digest(file)));
  }

  /**
   * The list for the worker: {@code files}, each as {@code [path, SHA-256, bytes on the way,
   * layer]}, and {@code words} that it puts on pages.
   */
  @GET
  @Path("offline.json")
  public ReadyPage list(@PathParam("language") String language) throws JsonProcessingException {
    PageFrame frame = frame(language);
    KeptList list = new SitePages(site, assets, frame).list();
    list.add(KeptFile.of(frame.reader().href("/offline"), offline(language), KeptFile.FIRST));
    ObjectNode json = ItemJson.mapper().createObjectNode();
    json.set("words", words(frame.reader()));
    ArrayNode files = json.putArray("files");
    for (KeptFile file : list.files()) {
      files.addArray().add(file.path()).add(file.sha256()).add(file.bytes()).add(file.layer());
    }
    return ReadyPage.of(
        200,
        "application/json",
        ItemJson.mapper().writeValueAsBytes(json),
        ReadyPage.Caching.REVALIDATE,
        frame.sources().names());
  }

  /**
   * Leaves nothing in the browser that this site has put there, and shows a neutral page.
   *
   * @param from whose page the wish comes from (W3C Fetch Metadata); null from old browsers
   * @throws ForbiddenException when another site wishes it
   */
  @POST
  @Path("forget")
  public Response forget(
      @PathParam("language") String language, @HeaderParam("Sec-Fetch-Site") String from) {
    if ("cross-site".equals(from)) {
      throw new ForbiddenException();
    }
    PageFrame frame = pages.frame(language, "/calendar");
    return Response.seeOther(URI.create(frame.reader().href(frame.path())))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private PageFrame frame(String language) {
    PageFrame frame = pages.frame(language, "/offline");
    SHOWN.forEach(frame.sources()::list);
    frame.sources().today();
    return frame;
  }

  private static ObjectNode words(Reader reader) {
    return ItemJson.mapper()
        .createObjectNode()
        .put("lang", BrowserLocale.of(reader.uiLanguage()))
        .put("stored", reader.text("offline.stored", "date", "{date}"))
        .put("old", reader.text("offline.old"))
        .put("missing", reader.text("offline.missing"))
        .put("page", reader.href("/offline"));
  }
}
