package rs.putokaz.desk.article;

import java.time.LocalDate;
import java.util.List;

/**
 * The fields of an article; {@link rs.putokaz.published.document.Article} says what they mean.
 *
 * @param topic slug of its topic; empty for pages about the site itself
 * @param checkedOn may be null
 * @param reviewBy may be null
 */
public record ArticleFields(
    String topic,
    boolean mandatory,
    boolean sensitive,
    List<String> audience,
    List<String> phase,
    String source,
    String responsible,
    LocalDate checkedOn,
    LocalDate reviewBy) {}
