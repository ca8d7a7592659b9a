package rs.putokaz.portal.centre;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.notice.NoticeView;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Printable;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.replica.ItemSummary;

/** The centres: all of them on a map and in a list, and each by itself. */
@Path(Pages.LANGUAGE + "/centres")
public class CentresResource {

  /** Articles that matter in every centre. */
  private static final List<String> GOOD_TO_KNOW =
      List.of(
          "about-this-centre", "house-rules", "doctor", "meals", "free-legal-aid", "interpreters");

  @Inject Pages pages;
  @Inject Printable printable;

  /** The list and the map. */
  @GET
  public ReadyPage all(@PathParam("language") String language) {
    PageFrame frame = pages.frame(language, "/centres");
    frame.sources().list(ItemType.CENTRE);
    List<Centre> centres =
        frame.catalogue().centres().stream()
            .sorted(Comparator.comparing(centre -> frame.reader().title(centre).text()))
            .toList();
    List<Centre> open = centres.stream().filter(CentresResource::isOpen).toList();
    List<Centre> closed = centres.stream().filter(centre -> !isOpen(centre)).toList();
    return pages.render(
        "centres.jte",
        frame,
        Map.of("open", open, "closed", closed, "map", new CentreMap(centres)));
  }

  /** A centre by its code in lower case. */
  @GET
  @Path("{code}")
  public ReadyPage centre(@PathParam("language") String language, @PathParam("code") String code) {
    PageFrame frame = pages.frame(language, "/centres/" + code);
    Centre centre = frame.catalogue().centre(code).orElseThrow(NotFoundException::new);
    frame.sources().item(centre.key());
    frame.sources().list(ItemType.ARTICLE);
    frame.sources().list(ItemType.NOTICE);
    frame.sources().list(ItemType.SERVICE);
    frame.sources().today();
    List<ItemSummary> goodToKnow =
        GOOD_TO_KNOW.stream().flatMap(slug -> frame.catalogue().article(slug).stream()).toList();
    return pages.render(
        "centre.jte",
        frame,
        Map.of(
            "centre",
            centre,
            "map",
            new CentreMap(List.of(centre)),
            "goodToKnow",
            goodToKnow,
            "leaflet",
            printable.kilobytes(centre, frame).orElse(0),
            "notices",
            NoticeView.of(frame.catalogue().noticesIn(code), frame.reader()),
            "services",
            ServiceView.of(frame.catalogue().servicesIn(code), frame.reader())));
  }

  private static boolean isOpen(Centre centre) {
    return centre.status().equals("active");
  }
}
