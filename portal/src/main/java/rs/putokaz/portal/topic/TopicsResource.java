package rs.putokaz.portal.topic;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import rs.putokaz.portal.http.ReadyPage;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;

/** The tree of topics and what there is to read in each. */
@Path(Pages.LANGUAGE + "/topics")
public class TopicsResource {

  @Inject Pages pages;

  /** All topics and sub-topics. */
  @GET
  public ReadyPage all(@PathParam("language") String language) {
    PageFrame frame = pages.frame(language, "/topics");
    frame.sources().list(ItemType.TOPIC);
    frame.sources().list(ItemType.ARTICLE);
    List<TopicEntry> entries =
        frame.catalogue().mainTopics().stream().map(topic -> entry(frame, topic)).toList();
    return pages.render("topics.jte", frame, Map.of("entries", entries));
  }

  /** A topic. */
  @GET
  @Path("{slug}")
  public ReadyPage topic(@PathParam("language") String language, @PathParam("slug") String slug) {
    PageFrame frame = pages.frame(language, "/topics/" + slug);
    Topic topic = frame.catalogue().topic(slug).orElseThrow(NotFoundException::new);
    frame.sensitive(topic.sensitive());
    frame.sources().list(ItemType.TOPIC);
    frame.sources().list(ItemType.ARTICLE);
    return pages.render("topic.jte", frame, Map.of("entry", entry(frame, topic)));
  }

  private static TopicEntry entry(PageFrame frame, Topic topic) {
    List<TopicEntry> below =
        frame.catalogue().topicsBelow(topic.slug()).stream()
            .map(child -> entry(frame, child))
            .toList();
    return new TopicEntry(topic, frame.catalogue().articlesIn(topic.slug()), below);
  }
}
