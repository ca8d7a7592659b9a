package rs.putokaz.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.desk.latin.LatinWork;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.inline.InlineTextException;

/** The Serbian text that is being written as its readers will see it in Latin. */
@Named("asLatin")
@RequestScoped
public class AsLatinBean {

  @Inject ArticleBean article;
  @Inject LatinWork work;

  private final List<String> lines = new ArrayList<>();

  /** Shows the text as it stands now. */
  public void show() {
    EditedText text = article.getText();
    add(text.getTitle());
    add(text.getSummary());
    for (EditedBlock block : text.getBlocks()) {
      add(block.getTitle());
      add(block.getText());
      add(block.getItemsText());
    }
  }

  private void add(String marked) {
    if (marked != null && !marked.isBlank()) {
      lines.add(plain(work.toLatin(marked)));
    }
  }

  /** What is not well-formed yet is shown as it is. */
  private static String plain(String marked) {
    try {
      return InlineText.parse(marked).plain(slug -> "…");
    } catch (InlineTextException halfWritten) {
      return marked;
    }
  }

  /** The lines of the text; none until it is asked for. */
  public List<String> getLines() {
    return lines;
  }
}
