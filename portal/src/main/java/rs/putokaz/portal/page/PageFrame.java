package rs.putokaz.portal.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.asset.Fonts;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.inline.Inline;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.replica.Catalogue;
import rs.putokaz.published.search.Excerpt;

/**
 * What the frame around every page needs: reader, address, languages in which the same page exists.
 * Made by {@link Pages} for one rendering; it also notes what the page shows.
 */
public final class PageFrame {

  private static final List<String> HUES = List.of("", "sky", "sun", "leaf", "clay", "plum");

  private final Reader reader;
  private final String path;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Assets assets;
  private final Sources sources = new Sources();
  private List<Language> languages = Languages.publicSite();
  private boolean sensitive;
  private boolean traceless;
  private boolean found = true;

  PageFrame(Reader reader, String path, Catalogue catalogue, Settings settings, Assets assets) {
    this.reader = reader;
    this.path = path;
    this.catalogue = catalogue;
    this.settings = settings;
    this.assets = assets;
  }

  /** This page exists in these languages only. */
  public PageFrame in(List<Language> existing) {
    languages = existing;
    return this;
  }

  /** This page is on a private matter: quick exit, neutral title, no trace. */
  public PageFrame sensitive(boolean isSensitive) {
    sensitive = isSensitive;
    return this;
  }

  /** This page shows what somebody asked: nothing of it is kept. */
  public PageFrame traceless() {
    traceless = true;
    return this;
  }

  /** This page says that there is no page. */
  public PageFrame notFound() {
    found = false;
    return this;
  }

  /** Who reads. */
  public Reader reader() {
    return reader;
  }

  /** Path of the page behind the language, with a slash at the beginning. */
  public String path() {
    return path;
  }

  /** Everything that is published, for menus. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Notes what the page shows. */
  public Sources sources() {
    return sources;
  }

  /** Whether the page is on a private matter. */
  public boolean isSensitive() {
    return sensitive;
  }

  /** Whether a browser must not keep it. */
  public boolean isTraceless() {
    return sensitive || traceless;
  }

  /** Whether search engines may list it. */
  public boolean isIndexed() {
    return found && !sensitive && languages.contains(reader.language());
  }

  /** Whether the content is a demonstration. */
  public boolean isDemonstration() {
    return settings.demonstration();
  }

  /** Languages in which this page exists. */
  public List<Language> languages() {
    return languages;
  }

  /** Full address of this page in a language. */
  public String address(Language language) {
    return settings.publicUrl() + "/" + language.urlTag() + path;
  }

  /** Full address of this page: what is printed and scanned. */
  public String address() {
    return address(reader.language());
  }

  /** Address of a file of the site, which changes when the file does. */
  public String asset(String name) {
    return assets.path(name);
  }

  /** The font files of the scripts on this page: none for Latin and Cyrillic. */
  public List<String> fonts() {
    List<String> fonts = new ArrayList<>();
    Fonts.of(reader.language()).ifPresent(font -> fonts.add(asset("fonts/" + font + ".woff2")));
    return fonts;
  }

  /**
   * Style sheet that names the font of the reader's script; empty when the system's fonts serve.
   */
  public String fontSheet() {
    return Fonts.of(reader.language()).map(font -> asset("font-" + font + ".css")).orElse("");
  }

  /** Inline text as HTML. */
  public Content inline(String markup) {
    return new InlineHtml(markup, reader, catalogue, sources);
  }

  /** The same as a text. */
  public String html(String markup) {
    return new InlineHtml(markup, reader, catalogue, sources).html();
  }

  /** Where a link of an inline text leads this reader, with the name of the site. */
  public String target(Inline.Link link) {
    String href = new InlineHtml("", reader, catalogue, sources).href(link);
    return href.startsWith("/") ? settings.publicUrl() + href : href;
  }

  /** Present value of a fact in this reader's language; three dots where it is not published. */
  public String factInWords(String slug) {
    return new InlineHtml("", reader, catalogue, sources).factValue(slug);
  }

  /** The short address of a page that has a code, to be scanned and typed. */
  public String shortAddress(String code) {
    return settings.publicUrl() + "/k/" + code + "/" + reader.language().urlTag();
  }

  /** A plain text for HTML. */
  public static String escaped(String plain) {
    return InlineHtml.escape(plain);
  }

  /** Words in another language than the page are marked as such. */
  public Content words(Words words) {
    String text = InlineHtml.escape(words.text());
    if (!reader.isForeign(words.language())) {
      return output -> output.writeContent(text);
    }
    String open =
        "<bdi lang=\""
            + words.language().htmlLang()
            + "\" dir=\""
            + words.language().direction().html()
            + "\">";
    return output -> output.writeContent(open + text + "</bdi>");
  }

  /** Inline text as words alone, for attributes and small print. */
  public String plainText(String markup) {
    InlineText text = InlineText.parse(markup);
    text.factReferences().forEach(slug -> sources.item(new ItemKey(ItemType.FACT, slug)));
    return text.plain(catalogue::factValue);
  }

  /**
   * Name of an organisation in the reader's words; of one that the site has no word for, as it was
   * written.
   */
  public String organisation(String name) {
    return name.equals("SCRM") ? reader.text("footer.operator") : name;
  }

  /** Present value of a fact; empty where it is not published. */
  public String fact(String slug) {
    sources.item(new ItemKey(ItemType.FACT, slug));
    return catalogue.fact(slug).map(Fact::value).orElse("");
  }

  /** What open centres have written into a slot, each in the language nearest to the reader. */
  public List<FilledSlot> filledSlots(String ref) {
    sources.list(ItemType.CENTRE);
    return catalogue.centres().stream()
        .filter(centre -> centre.status().equals("active"))
        .flatMap(centre -> FilledSlot.of(centre, ref, reader).stream())
        .toList();
  }

  /** The colour in which a main topic stands on tiles, from a round of six. */
  public String hue(Topic topic) {
    return HUES.get(Math.floorMod(topic.position() - 1, HUES.size()));
  }

  /** Topics above a topic, the main topic first. */
  public List<Topic> above(Topic topic) {
    List<Topic> path = new ArrayList<>(catalogue.path(topic.parent()));
    Collections.reverse(path);
    return path;
  }

  /** The language of a tag that search gave. */
  public Language language(String tag) {
    return reader.seenAs(tag);
  }

  /** Path of an item's page behind the language. */
  public String pathOf(ItemKey key) {
    return ItemPaths.of(key);
  }

  /** A passage with its marks, in the script of the language it is shown in. */
  public Content excerpt(Excerpt excerpt, Language in) {
    return ExcerptHtml.of(excerpt, in, reader);
  }

  /** The months of the year in the words of the page, three in a row. */
  public List<List<String>> months() {
    return Months.inRows(reader.uiLanguage());
  }

  /** A pictogram. */
  public Content sign(String name) {
    return Signs.svg(name);
  }
}
