package rs.putokaz.portal.notice;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Notice;

/** The notices of a centre as an Atom feed (RFC 4287), the latest first. */
@Path(Pages.LANGUAGE + "/centres/{code}/notices.atom")
public class NoticeFeedResource {

  @Inject Pages pages;

  /** The feed in the reader's words. */
  @GET
  public ReadyPage feed(@PathParam("language") String language, @PathParam("code") String code) {
    PageFrame frame = pages.frame(language, "/centres/" + code);
    Centre centre = frame.catalogue().centre(code).orElseThrow(NotFoundException::new);
    frame.sources().item(centre.key());
    frame.sources().list(ItemType.NOTICE);
    List<Notice> notices =
        frame.catalogue().noticesIn(code).stream()
            .sorted(Comparator.comparing(NoticeFeedResource::changed).reversed())
            .toList();
    String address = frame.address();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(frame.reader().uiLanguage().htmlLang())
        .append("\">\n");
    element(xml, "id", address + "/notices.atom");
    element(
        xml,
        "title",
        frame.reader().text("notices.title") + " – " + frame.reader().title(centre).text());
    element(xml, "updated", notices.isEmpty() ? Instant.EPOCH : changed(notices.get(0)));
    xml.append("<author>");
    element(xml, "name", frame.organisation("SCRM"));
    xml.append("</author>\n<link href=\"")
        .append(address)
        .append("\"/>\n<link rel=\"self\" href=\"");
    xml.append(address).append("/notices.atom\"/>\n");
    notices.forEach(notice -> entry(xml, notice, frame));
    byte[] body = xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    return ReadyPage.of(
        200,
        "application/atom+xml;charset=UTF-8",
        body,
        ReadyPage.Caching.REVALIDATE,
        frame.sources().names());
  }

  private static void entry(StringBuilder xml, Notice notice, PageFrame frame) {
    for (NoticeView view : NoticeView.of(List.of(notice), frame.reader())) {
      xml.append("<entry>\n");
      element(xml, "id", "urn:uuid:" + notice.slug());
      element(xml, "title", view.sentences().get(0).kind());
      element(xml, "updated", changed(notice));
      xml.append("<link href=\"").append(frame.address()).append("\"/>\n");
      StringBuilder text = new StringBuilder();
      view.sentences().forEach(sentence -> text.append(sentence.text()).append('\n'));
      element(xml, "content", text + view.days() + ", " + view.times());
      xml.append("</entry>\n");
    }
  }

  private static Instant changed(Notice notice) {
    return notice.changedAt() == null ? Instant.EPOCH : notice.changedAt();
  }

  private static void element(StringBuilder xml, String name, Object text) {
    xml.append('<').append(name).append('>');
    xml.append(PageFrame.escaped(text.toString()));
    xml.append("</").append(name).append(">\n");
  }
}
