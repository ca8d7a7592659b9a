package rs.putokaz.portal.phone;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.language.Tier;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.Centre;

/** The files of all first languages for one centre, to be served by a hotspot without internet. */
@Path("centres/{code}/pack.zip")
public class PackResource {

  private static final Set<Tier> PACKED = EnumSet.of(Tier.SOURCE, Tier.FIRST_WAVE);

  /** The earliest day that archives know: the content alone decides what the archive is. */
  private static final long NO_TIME = 315_619_200_000L;

  @Inject Pages pages;
  @Inject Assets assets;
  @Inject PortalNode node;
  @Inject Settings settings;

  /** The files of all first languages in one archive, with a page to choose from. */
  @GET
  public ReadyPage pack(@PathParam("code") String code) throws IOException {
    PageFrame frame = pages.frame(Languages.get("sr-Latn"), "/centres/" + code);
    Centre centre = frame.catalogue().centre(code).orElseThrow(NotFoundException::new);
    frame.sources().item(centre.key());
    TakeAways files = new TakeAways(pages, assets, node, settings);
    List<Language> languages =
        Languages.publicSite().stream()
            .filter(language -> PACKED.contains(language.tier()))
            .toList();
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    Set<String> sources = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      Map<String, Object> content =
          Map.of(
              "centre",
              frame.reader().title(centre).text(),
              "languages",
              languages,
              "styles",
              files.styles());
      add(zip, "index.html", pages.render("pack.jte", frame, content).plain());
      for (Language language : languages) {
        ReadyPage file = files.file(language);
        sources.addAll(file.sources());
        add(zip, TakeAways.name(language), file.plain());
      }
    }
    sources.addAll(frame.sources().names());
    return ReadyPage.of(
            200, "application/zip", archive.toByteArray(), ReadyPage.Caching.REVALIDATE, sources)
        .asFile("putokaz-" + code + ".zip");
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
