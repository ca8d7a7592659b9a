package rs.putokaz.published.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a block shows, as its publication says it.
 *
 * @param renditions names of the files that readers may be served, in the order in which they were
 *     made: of a picture the narrowest first
 * @param fileName name of the file for who saves it
 * @param size bytes of the file; of a picture, of its widest rendition
 * @param width of the widest rendition in pixels; 0 when it is no picture
 * @param height as the width
 * @param description words for who cannot see it; empty for decoration
 * @param caption may be empty
 * @param transcript what is said in it; may be empty
 * @param credit who made it; may be empty
 * @param tracks names of the files of captions of a video, by the tag of their language in order;
 *     may be empty
 */
public record BlockMedium(
    List<String> renditions,
    String fileName,
    long size,
    int width,
    int height,
    String description,
    String caption,
    String transcript,
    String credit,
    SortedMap<String, String> tracks) {

  /** Name of a part in documents. */
  public static final String RENDITIONS = "renditions";

  /** Name of a part in documents. */
  public static final String FILE_NAME = "fileName";

  /** Name of a part in documents. */
  public static final String SIZE = "size";

  /** Name of a part in documents. */
  public static final String WIDTH = "width";

  /** Name of a part in documents. */
  public static final String HEIGHT = "height";

  /** Name of a part in documents. */
  public static final String DESCRIPTION = "description";

  /** Name of a part in documents. */
  public static final String CAPTION = "caption";

  /** Name of a part in documents. */
  public static final String TRANSCRIPT = "transcript";

  /** Name of a part in documents. */
  public static final String CREDIT = "credit";

  /** Name of a part in documents. */
  public static final String TRACKS = "tracks";

  /** The names of all parts. */
  public static final Set<String> PARTS =
      Set.of(
          RENDITIONS,
          FILE_NAME,
          SIZE,
          WIDTH,
          HEIGHT,
          DESCRIPTION,
          CAPTION,
          TRANSCRIPT,
          CREDIT,
          TRACKS);

  /** Name of a part in documents: the file in which the block is read aloud. */
  public static final String RECORDING = "recording";

  /** Name of a part in documents: which values of facts are read there. */
  public static final String RECORDED_FACTS = "recordedFacts";

  /** The names of the parts of a block that is read aloud. */
  static final Set<String> READ_ALOUD = Set.of(RECORDING, RECORDED_FACTS);

  /** Form of the name of a rendition: nothing else is ever served or stored under such a name. */
  private static final String NAME = "[0-9a-f]{32}(-[0-9]{1,5})?\\.[a-z0-9]{2,5}";

  /** What the block shows; empty when it shows nothing, or nothing that readers may get. */
  public static Optional<BlockMedium> of(Block block) {
    List<String> renditions = names(block.attribute(RENDITIONS));
    if (renditions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BlockMedium(
            renditions,
            block.attribute(FILE_NAME),
            number(block.attribute(SIZE)),
            Math.toIntExact(number(block.attribute(WIDTH))),
            Math.toIntExact(number(block.attribute(HEIGHT))),
            block.attribute(DESCRIPTION),
            block.attribute(CAPTION),
            block.attribute(TRANSCRIPT),
            block.attribute(CREDIT),
            tracks(block.attribute(TRACKS))));
  }

  /** Files of captions as one text: {@code en=0f….vtt sr=1a….vtt}. */
  public static String joined(Map<String, String> tracks) {
    return new TreeMap<>(tracks)
        .entrySet().stream()
            .map(track -> track.getKey() + "=" + track.getValue())
            .collect(Collectors.joining(" "));
  }

  private static SortedMap<String, String> tracks(String joined) {
    SortedMap<String, String> tracks = new TreeMap<>();
    for (String track : joined.split(" ")) {
      int equals = track.indexOf('=');
      if (equals > 0 && isName(track.substring(equals + 1))) {
        tracks.put(track.substring(0, equals), track.substring(equals + 1));
      }
    }
    return tracks;
  }

  /** All renditions that a document names, of what its blocks show and of who reads them. */
  public static Set<String> renditionsOf(byte[] document) {
    Set<String> names = new TreeSet<>();
    String text = new String(document, StandardCharsets.UTF_8);
    if (!text.contains("\"" + RENDITIONS + "\"") && !text.contains("\"" + RECORDING + "\"")) {
      return names;
    }
    try {
      for (JsonNode edition : ItemJson.mapper().readTree(document).path("editions")) {
        for (JsonNode block : edition.path("blocks")) {
          names.addAll(names(block.path(RENDITIONS).asText()));
          names.addAll(names(block.path(RECORDING).asText()));
          names.addAll(tracks(block.path(TRACKS).asText()).values());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("not an item", e);
    }
    return names;
  }

  /** Whether a rendition may have that name. */
  public static boolean isName(String name) {
    return name.matches(NAME);
  }

  private static List<String> names(String joined) {
    return Arrays.stream(joined.split(" ")).filter(BlockMedium::isName).toList();
  }

  private static long number(String digits) {
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
