package rs.putokaz.desk.xliff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import rs.putokaz.desk.article.ArticleFilter;
import rs.putokaz.desk.article.ArticleRow;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.ArticleWork;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.article.NoSuchArticleException;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.translation.part.Composition;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.desk.translation.part.TextParts;
import rs.putokaz.desk.xliff.format.XliffException;
import rs.putokaz.desk.xliff.format.XliffFile;
import rs.putokaz.desk.xliff.format.XliffReader;
import rs.putokaz.desk.xliff.format.XliffUnit;
import rs.putokaz.desk.xliff.format.XliffWriter;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * Takes articles out for translators' tools, and what they give back in again. What comes in is a
 * draft, as if it had been typed: nothing of it is approved.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.TRANSLATE)
public class XliffWork {

  private static final int MOST_ARTICLES = 10_000;

  private final ArticleWork articles;
  private final AuditLog log;

  /** Work on those articles. */
  @Inject
  public XliffWork(ArticleWork articles, AuditLog log) {
    this.articles = articles;
    this.log = log;
  }

  /** For CDI. */
  protected XliffWork() {
    this(null, null);
  }

  /**
   * Writes what was chosen as one document with a file for each article.
   *
   * @throws XliffException when no article fits
   * @throws IOException when the stream cannot be written
   */
  public XliffReport export(XliffSelection selection, OutputStream out) throws IOException {
    XliffWriter writer = null;
    int files = 0;
    int units = 0;
    try {
      for (String slug : slugs(selection)) {
        Optional<XliffFile> file = file(selection, articles.open(slug));
        if (file.isPresent()) {
          if (writer == null) {
            writer = XliffWriter.of(selection.version(), out);
            writer.begin(selection.sourceLanguage(), selection.targetLanguage());
          }
          writer.add(file.get());
          files++;
          units += file.get().units().size();
        }
      }
      if (writer == null) {
        throw new XliffException(XliffException.Reason.NOTHING, "");
      }
      writer.end();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write XLIFF", e);
    }
    log.append("xliff.exported", "language:" + selection.targetLanguage(), files + " " + units);
    return new XliffReport(files, units, 0);
  }

  private List<String> slugs(XliffSelection selection) {
    if (!selection.slug().isEmpty()) {
      return List.of(selection.slug());
    }
    return articles.list(ArticleFilter.all("sr"), 0, MOST_ARTICLES).rows().stream()
        .filter(row -> selection.topic().isEmpty() || selection.topic().equals(row.topic()))
        .filter(row -> selection.states().isEmpty() || selection.states().contains(row.state()))
        .map(ArticleRow::slug)
        .toList();
  }

  private static Optional<XliffFile> file(XliffSelection selection, ArticleSheet article) {
    return selection.mandatory() && !article.fields().mandatory()
        ? Optional.empty()
        : ArticleFiles.of(
            article,
            selection.sourceLanguage(),
            selection.targetLanguage(),
            selection.unfinished());
  }

  /**
   * What a file would change. Nothing is stored; an article that is not there ends no transaction.
   *
   * @throws XliffException when it cannot be read
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<ArticlePreview> preview(Path file) {
    return read(file).stream().map(this::preview).toList();
  }

  private ArticlePreview preview(XliffFile file) {
    ArticleSheet article = find(file.slug());
    EditionSheet source = article == null ? null : article.editions().get(file.sourceLanguage());
    EditionSheet target = article == null ? null : article.editions().get(file.targetLanguage());
    return new ArticlePreview(
        file.slug(),
        source == null ? file.slug() : source.text().title(),
        file.sourceLanguage(),
        file.targetLanguage(),
        target == null ? 0 : target.version(),
        article != null && articles.mayWrite(article.sourceLanguage(), file.targetLanguage()),
        new Comparison(article, file.sourceLanguage(), file.targetLanguage()).all(file));
  }

  /**
   * Stores what was chosen as drafts: all of it, or nothing when one text cannot be stored.
   *
   * @throws XliffException when the file cannot be read, when a text was saved by somebody since
   *     the preview, or when one cannot be stored
   */
  public XliffReport store(Path file, List<XliffChoice> choices) {
    Map<String, XliffFile> files = new HashMap<>();
    read(file).forEach(one -> files.put(one.slug() + " " + one.targetLanguage(), one));
    int units = 0;
    int texts = 0;
    int incomplete = 0;
    for (XliffChoice choice : choices) {
      XliffFile chosen = files.get(choice.slug() + " " + choice.targetLanguage());
      if (chosen != null && !choice.parts().isEmpty()) {
        XliffReport one = store(chosen, choice);
        texts += one.articles();
        units += one.units();
        incomplete += one.incomplete();
      }
    }
    log.append("xliff.imported", "", texts + " " + units);
    return new XliffReport(texts, units, incomplete);
  }

  private XliffReport store(XliffFile file, XliffChoice choice) {
    ArticleSheet article = articles.open(file.slug());
    Edition source = article.editions().get(file.sourceLanguage()).text();
    EditionSheet target = article.editions().get(file.targetLanguage());
    Comparison comparison = new Comparison(article, file.sourceLanguage(), file.targetLanguage());
    Map<PartId, String> words = new HashMap<>();
    comparison.all(file).stream()
        .filter(unit -> unit.finding().importable() && choice.parts().contains(unit.part()))
        .forEach(unit -> words.put(unit.part(), unit.offered()));
    if (words.isEmpty()) {
      return new XliffReport(0, 0, 0);
    }
    Edition present = target == null ? null : target.text();
    Map<String, String> roots =
        roots(file, source, present == null ? Map.of() : TextParts.of(present), words);
    Composition made = Composition.of(source, present, words, roots::get);
    try {
      articles.saveTranslation(file.slug(), file.targetLanguage(), made.text(), choice.version());
    } catch (StaleEditionException e) {
      throw new XliffException(XliffException.Reason.STALE, file.slug(), e);
    } catch (RefusedFormException e) {
      throw new XliffException(
          XliffException.Reason.REFUSED, file.slug() + ": " + e.getMessage(), e);
    }
    return new XliffReport(1, words.size(), made.incomplete().size());
  }

  /**
   * From which wordings the blocks were translated that get words. A block of which a part was left
   * out stays of the wording that it was of, for that part still is.
   */
  private static Map<String, String> roots(
      XliffFile file, Edition source, Map<PartId, String> present, Map<PartId, String> words) {
    Map<String, String> said = new HashMap<>();
    Map<PartId, String> given = new HashMap<>(words);
    for (XliffUnit unit : file.units()) {
      said.put(unit.id().block(), unit.trace().block());
      if (unit.state().isDone() && unit.target().equals(present.get(unit.id()))) {
        given.put(unit.id(), unit.target());
      }
    }
    Map<String, String> roots = new HashMap<>();
    for (Block block : source.blocks()) {
      boolean whole = given.keySet().containsAll(TextParts.of(block).keySet());
      if (whole && said.containsKey(block.id())) {
        roots.put(block.id(), said.get(block.id()));
      }
    }
    return roots;
  }

  private static List<XliffFile> read(Path file) {
    List<XliffFile> files = new ArrayList<>();
    for (XliffFile one : XliffReader.read(file)) {
      files.add(
          new XliffFile(
              one.slug(),
              language(one.sourceLanguage()),
              language(one.targetLanguage()),
              one.units()));
    }
    return files;
  }

  private static String language(String tag) {
    return Languages.find(tag)
        .map(Language::tag)
        .orElseThrow(() -> new XliffException(XliffException.Reason.LANGUAGE, tag));
  }

  private ArticleSheet find(String slug) {
    try {
      return articles.open(slug);
    } catch (NoSuchArticleException e) {
      return null;
    }
  }
}
