package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import rs.putokaz.desk.article.ArticleFilter;
import rs.putokaz.desk.article.ArticleList;
import rs.putokaz.desk.article.ArticleWork;

/**
 * Lists that a request has asked for. Faces reads what it shows several times while it makes a
 * page; each list is read from the database once. It ends with the request.
 */
@RequestScoped
public class ArticleLists {

  private final Map<Part, ArticleList> parts = new HashMap<>();

  @Inject ArticleWork work;

  private record Part(ArticleFilter filter, int first, int size) {}

  /**
   * A part of a list.
   *
   * @param first how many articles to leave out, from 0
   * @param size how many articles at most
   */
  public ArticleList part(ArticleFilter filter, int first, int size) {
    return parts.computeIfAbsent(
        new Part(filter, first, size), part -> work.list(filter, first, size));
  }
}
