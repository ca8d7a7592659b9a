package rs.putokaz.portal.leaflet;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.LeafletPdf;
import rs.putokaz.portal.leaflet.type.Typefaces;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.portal.page.Printable;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Centre;

/**
 * All leaflets of this node: found on its disk, or made. One for the life of the application, for
 * all threads.
 */
public final class Leaflets implements Printable {

  private static final Logger LOG = Logger.getLogger(Leaflets.class.getName());

  /** Room for all articles in all languages, twice over. */
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  /** What a welcome pack weighs more than an article, in kilobytes. */
  private static final int PACK_MORE = 10;

  private static final String SERBIAN = "sr";

  private final PortalNode node;
  private final Pages pages;
  private final LeafletFiles files;
  private final MediumPieces media;

  /** Each that is being made takes some megabytes. */
  private final Semaphore making = new Semaphore(2);

  private volatile boolean able = true;

  /** The leaflets of what the node has. */
  public Leaflets(PortalNode node, Pages pages, Settings settings) {
    this.node = node;
    this.pages = pages;
    files = new LeafletFiles(settings.leafletFolder(), MOST_BYTES, Clock.systemUTC());
    media = new MediumPieces(name -> node.media().find(name));
  }

  /** What the leaflet of an article says; empty when it cannot be written or has no second text. */
  Optional<Leaflet> of(Article article, PageFrame frame, boolean withSerbian) {
    ArticleLeaflet leaflet = new ArticleLeaflet(article, media);
    if (!withSerbian) {
      return writable(leaflet.of(frame));
    }
    boolean serbian = frame.reader().best(article).tag().startsWith(SERBIAN);
    return serbian || article.edition(SERBIAN).isEmpty()
        ? Optional.empty()
        : writable(leaflet.beside(frame, serbian(frame)));
  }

  /** The same for the welcome pack of a centre. */
  Optional<Leaflet> of(Centre centre, PageFrame frame, boolean withSerbian) {
    CentreLeaflet leaflet = new CentreLeaflet(centre, media, node.replica()::find);
    if (!withSerbian) {
      return writable(leaflet.of(frame));
    }
    return frame.reader().language().tag().startsWith(SERBIAN)
        ? Optional.empty()
        : writable(leaflet.beside(frame, serbian(frame)));
  }

  private PageFrame serbian(PageFrame frame) {
    return pages.frame(Languages.get(SERBIAN), frame.path());
  }

  private Optional<Leaflet> writable(Leaflet leaflet) {
    boolean known = leaflet.columns().stream().allMatch(Typefaces::write);
    return known && able ? Optional.of(leaflet) : Optional.empty();
  }

  /** Whether it is finished. */
  boolean has(Leaflet leaflet) {
    return files.has(leaflet.hash());
  }

  /**
   * The file; empty when this node cannot make any, which is said once in the log: a Java without
   * the part that draws letters.
   */
  Optional<byte[]> file(Leaflet leaflet) {
    String hash = leaflet.hash();
    Optional<byte[]> found = files.find(hash);
    if (found.isPresent() || !able) {
      return found;
    }
    making.acquireUninterruptibly();
    try {
      byte[] made = LeafletPdf.of(leaflet);
      files.keep(hash, made);
      return Optional.of(made);
    } catch (LinkageError | java.awt.AWTError | java.awt.HeadlessException e) {
      able = false;
      LOG.log(Level.WARNING, "There are no leaflets: this Java has no library for fonts", e);
      return Optional.empty();
    } finally {
      making.release();
    }
  }

  /** Deletes what is too much. */
  void prune() {
    files.prune();
  }

  @Override
  public OptionalInt kilobytes(Article article, PageFrame frame) {
    return kilobytes(frame.reader().best(article), 0);
  }

  @Override
  public OptionalInt kilobytes(Centre centre, PageFrame frame) {
    return kilobytes(frame.reader().uiLanguage(), PACK_MORE);
  }

  /**
   * Nearly all of a leaflet is its fonts. It is not made to be weighed: the list of what a phone
   * keeps renders all pages of a language at once, and on every node they must be the same.
   */
  private OptionalInt kilobytes(Language language, int more) {
    return able && Typefaces.write(language)
        ? OptionalInt.of(Typefaces.kilobytes(language) + more)
        : OptionalInt.empty();
  }
}
