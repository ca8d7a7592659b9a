package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import rs.putokaz.admin.shell.Notices;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.SlugTakenException;
import rs.putokaz.desk.topic.Topics;
import rs.putokaz.published.slug.Slug;

/** The form for a new article. */
@Named("newArticle")
@RequestScoped
public class NewArticleBean {

  @Inject ArticleWork work;
  @Inject Topics topics;
  @Inject Notices notices;
  @Inject Speech speech;

  private String title = "";
  private String slug = "";
  private String topic = "";

  /** Begins the article and leads to it. */
  public String create() {
    String name = slug.strip();
    if (!Slug.matches(name)) {
      notices.fault("newArticle.slug.wrong", Map.of());
      return null;
    }
    try {
      work.create(name, topic, "sr", title.strip());
    } catch (SlugTakenException taken) {
      notices.fault("newArticle.slug.taken", Map.of("slug", name));
      return null;
    }
    notices.done("newArticle.done", Map.of());
    return "/article?faces-redirect=true&slug=" + name;
  }

  /** The topics to choose from. */
  public List<SelectItem> getTopics() {
    return topics.list(speech.getLanguage()).stream()
        .map(one -> new SelectItem(one.slug(), one.title()))
        .toList();
  }

  /** Title as typed, in Serbian Cyrillic or Latin. */
  public String getTitle() {
    return title;
  }

  /** Takes what was typed. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Name in addresses, as typed. */
  public String getSlug() {
    return slug;
  }

  /** Takes what was typed. */
  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Slug of the chosen topic. */
  public String getTopic() {
    return topic;
  }

  /** Takes the choice. */
  public void setTopic(String topic) {
    this.topic = topic;
  }
}
