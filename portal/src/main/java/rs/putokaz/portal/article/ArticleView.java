package rs.putokaz.portal.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.recording.BlockRecording;
import rs.putokaz.published.slug.ShortCode;

/** An article as its page shows it to one reader. */
public final class ArticleView {

  private static final int WORDS_A_MINUTE = 150;
  private static final int LONG = 3;
  private static final int KILOBYTE = 1024;

  /** Facts from which the page of deadlines counts. */
  private static final Set<String> COUNTED = Set.of("hours-to-report", "days-lodging");

  private final Article article;
  private final PageFrame frame;
  private final Language shown;
  private final Edition edition;

  /** Addresses of recordings by block. */
  private final Map<String, String> recordings = new HashMap<>();

  private long heardBytes;

  /** The edition that serves the reader of the frame best. */
  public ArticleView(Article article, PageFrame frame) {
    this.article = article;
    this.frame = frame;
    this.shown = frame.reader().best(article);
    this.edition = frame.reader().edition(article, shown);
    edition.blocks().forEach(this::findRecording);
  }

  /** A recording in which a fact has another value by now would tell something wrong. */
  private void findRecording(Block block) {
    BlockRecording.of(block)
        .filter(recording -> recording.facts().equals(BlockRecording.facts(block, this::fact)))
        .ifPresent(recording -> recordings.put(block.id(), "/media/" + recording.rendition()));
  }

  private String fact(String slug) {
    return frame.catalogue().fact(slug).map(Fact::value).orElse("");
  }

  /** Address of the recording of a block; null when there is none of what is shown. */
  public String recordingOf(Block block) {
    return recordings.get(block.id());
  }

  /** Whether there are several recordings, to be heard one after another. */
  public boolean isHeardInParts() {
    return recordings.size() > 1;
  }

  /** Whether nobody has read any of it aloud, so that a voice of the reader's device may. */
  public boolean isUnheard() {
    return recordings.isEmpty();
  }

  /** Whether there are recordings, but not of all that can be read aloud. */
  public boolean isHeardInSomeParts() {
    return !recordings.isEmpty()
        && edition.blocks().stream()
            .filter(BlockRecording::isSpoken)
            .anyMatch(block -> !recordings.containsKey(block.id()));
  }

  /** Learns how many bytes each file has; 0 for one that is not here yet. */
  ArticleView measured(ToLongFunction<String> bytes) {
    List<Long> all =
        recordings.values().stream()
            .map(path -> bytes.applyAsLong(path.substring("/media/".length())))
            .toList();
    heardBytes = all.contains(0L) ? 0 : all.stream().mapToLong(Long::longValue).sum();
    return this;
  }

  /**
   * How much a phone would keep that keeps the recordings, in kilobytes; 0 where it must not or
   * there are none.
   */
  public long heardKilobytes() {
    return frame.isSensitive() ? 0 : (heardBytes + KILOBYTE - 1) / KILOBYTE;
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The edition that is shown. */
  public Edition edition() {
    return edition;
  }

  /** Its language. */
  public Language shown() {
    return shown;
  }

  /** Whether it is not the one that was asked for. */
  public boolean isFallback() {
    return !shown.equals(frame.reader().language());
  }

  /** Whether a Serbian text can be put beside it. */
  public boolean hasPair() {
    return article.editions().containsKey("sr") && !shown.tag().startsWith("sr");
  }

  /** Language of the text beside it. */
  public Language pairLanguage() {
    return Languages.get("sr");
  }

  /** The Serbian edition. */
  public Edition pairEdition() {
    return frame.reader().edition(article, pairLanguage());
  }

  /** The Serbian block of the same id. */
  public Block pairOf(Block block) {
    return pairBlocks().get(block.id());
  }

  private Map<String, Block> pairBlocks() {
    return pairEdition().blocks().stream()
        .collect(Collectors.toMap(Block::id, Function.identity()));
  }

  /** Whether some block was translated from an older wording. */
  public boolean isOutdated() {
    return edition.blocks().stream().anyMatch(block -> !block.sourceHash().isEmpty());
  }

  /** The headings, when there are enough of them for a table of contents. */
  public List<Block> contents() {
    List<Block> headings =
        edition.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).toList();
    return headings.size() >= LONG ? headings : List.of();
  }

  /** The other languages in which it can be read. */
  public List<Language> otherLanguages() {
    return Reader.languagesOf(article).stream()
        .filter(language -> !language.equals(shown))
        .toList();
  }

  /** Topics above it, the main topic first. */
  public List<Topic> path() {
    List<Topic> path = new ArrayList<>(frame.catalogue().path(article.topic()));
    Collections.reverse(path);
    return path.stream().filter(topic -> !topic.slug().equals(article.slug())).toList();
  }

  /** Reading time in minutes, at least one. */
  public long minutes() {
    long words =
        edition.blocks().stream()
            .flatMap(block -> block.texts().stream())
            .mapToLong(text -> InlineText.parse(text).plain(slug -> "").split("\\s+").length)
            .sum();
    return Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
  }

  /** Whether it speaks of a deadline that the page of deadlines counts. */
  public boolean hasDeadline() {
    return edition.blocks().stream()
        .flatMap(block -> block.texts().stream())
        .flatMap(text -> InlineText.parse(text).factReferences().stream())
        .anyMatch(COUNTED::contains);
  }

  /** The short code under which it can be put on a list. */
  public String shortCode() {
    return ShortCode.of(article.slug());
  }

  /** The address of this page as a QR code. */
  public Content qr() {
    return QrCode.svg(frame.address());
  }

  /** The article for search engines (schema.org, JSON-LD 1.1); nothing for a private matter. */
  public Content structuredData() {
    if (article.sensitive()) {
      return output -> {};
    }
    ObjectNode data = ItemJson.mapper().createObjectNode();
    data.put("@context", "https://schema.org").put("@type", "Article");
    data.put("headline", edition.title()).put("inLanguage", shown.htmlLang());
    data.put("description", frame.plainText(edition.summary()))
        .put("mainEntityOfPage", frame.address());
    if (article.checkedOn() != null) {
      data.put("dateModified", article.checkedOn().toString());
    }
    data.putObject("publisher")
        .put("@type", "GovernmentOrganization")
        .put("name", frame.organisation("SCRM"));
    // A text may contain "</script>"; as an escape it cannot end the element.
    String json = data.toString().replace("<", "\\u003c");
    return output ->
        output.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
  }
}
