package rs.putokaz.admin.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import rs.putokaz.admin.structure.Attempt;
import rs.putokaz.desk.topic.TopicWork;

/** The form for a new topic, beside the tree. */
@Named("newTopic")
@RequestScoped
public class NewTopicBean {

  @Inject TopicWork work;
  @Inject Attempt attempt;

  private String slug = "";
  private String parent = "";
  private String serbian = "";
  private String english = "";

  /** Begins the topic and leads to it. */
  public String create() {
    String name = slug.strip();
    Map<String, String> titles =
        english.isBlank()
            ? Map.of("sr", serbian.strip())
            : Map.of("sr", serbian.strip(), "en", english.strip());
    return attempt.of(() -> work.create(name, parent, titles), "topics.created")
        ? "/topics?faces-redirect=true&topic=" + name
        : null;
  }

  /** Name in addresses, as typed. */
  public String getSlug() {
    return slug;
  }

  /** Takes what was typed. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Slug of the topic above; empty for none. */
  public String getParent() {
    return parent;
  }

  /** Takes the choice. */
  public void setParent(String parent) {
    this.parent = parent;
  }

  /** Serbian title as typed. */
  public String getSerbian() {
    return serbian;
  }

  /** Takes what was typed. */
  public void setSerbian(String serbian) {
    this.serbian = serbian;
  }

  /** English title as typed. */
  public String getEnglish() {
    return english;
  }

  /** Takes what was typed. */
  public void setEnglish(String english) {
    this.english = english;
  }
}
