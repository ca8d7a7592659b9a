package rs.putokaz.portal.media;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/**
 * Captions that a reader can choose while a video plays.
 *
 * @param address of the file; Serbian has one for each script
 * @param language as HTML names it
 * @param label own name of the language
 * @param own whether it is the language of the page, which is shown unless the reader chooses
 */
public record CaptionTrack(String address, String language, String label, boolean own) {

  private static final String SERBIAN = "sr";

  /** The captions for a reader of that language: own ones first, then by tag. */
  static List<CaptionTrack> of(SortedMap<String, String> files, Language reader) {
    List<CaptionTrack> tracks = new ArrayList<>();
    files.forEach(
        (tag, file) ->
            Languages.find(tag)
                .map(language -> track(seenAs(language, reader), file, reader))
                .ifPresent(track -> tracks.add(track.own() ? 0 : tracks.size(), track)));
    return tracks;
  }

  private static Language seenAs(Language written, Language reader) {
    return written.tag().equals(SERBIAN) && reader.isDerived() ? reader : written;
  }

  private static CaptionTrack track(Language language, String file, Language reader) {
    boolean serbian = language.tag().equals(SERBIAN) || language.isDerived();
    String folder = serbian ? language.urlTag() + "/" : "";
    return new CaptionTrack(
        "/media/" + folder + file,
        language.htmlLang(),
        language.nativeName(),
        language.equals(reader));
  }
}
