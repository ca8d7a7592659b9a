package rs.putokaz.portal.phone;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.node.PortalNode;

/**
 * The short addresses of codes to scan and to type: {@code /k/7F3A/fa}, {@code /k/7F3A.9K2M/fa}.
 * They lead on at once and say nothing about who follows them.
 */
@Path("k/{codes}")
public class ShortAddressResource {

  @Inject PortalNode node;

  /** Without a language the browser's own decides. */
  @GET
  public Response withoutLanguage(
      @PathParam("codes") String codes,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    return lead(codes, Languages.orderedFor(acceptLanguage).get(0));
  }

  /** With a language; of a language that there is not, the browser's own decides. */
  @GET
  @Path("{language}")
  public Response inLanguage(
      @PathParam("codes") String codes,
      @PathParam("language") String language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Optional<Language> known = Languages.find(language);
    return lead(codes, known.orElseGet(() -> Languages.orderedFor(acceptLanguage).get(0)));
  }

  private Response lead(String codes, Language language) {
    Basket basket = Basket.of(codes, node.replica().catalogue());
    boolean single = basket.articles().size() == 1 && basket.unknown().isEmpty();
    String path =
        single
            ? "/info/" + basket.articles().get(0).key().slug()
            : "/list/" + (basket.codes().isEmpty() ? "none" : basket.address());
    return Response.status(Response.Status.FOUND)
        .location(URI.create("/" + language.urlTag() + path))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
