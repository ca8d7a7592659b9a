package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * An item's text in one language.
 *
 * @param title plain text, 1–300 characters
 * @param summary inline text, at most 2,000 characters; empty when there is none
 * @param blocks the body in reading order, at most 500
 */
@JsonPropertyOrder({"title", "summary", "blocks"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Edition(String title, String summary, List<Block> blocks) {

  /** Fills in what is absent. */
  public Edition {
    Objects.requireNonNull(title, "title is required");
    summary = summary == null ? "" : summary;
    blocks = blocks == null ? List.of() : List.copyOf(blocks);
  }
}
