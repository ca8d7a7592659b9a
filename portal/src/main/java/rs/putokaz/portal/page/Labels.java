package rs.putokaz.portal.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.text.Messages;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.SiteData.SiteText;
import rs.putokaz.published.replica.SiteCatalogue;

/** The labels and buttons of the pages: those of the program, and those that editors wrote. */
final class Labels {

  private record Known(SiteText edited, Messages messages) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** What readers of that language see. */
  Messages of(Language language, SiteCatalogue site) {
    Messages program = Messages.of(language);
    return site.texts(written(program))
        .map(
            edited ->
                known
                    .compute(
                        program.language().tag(),
                        (tag, before) ->
                            before != null && before.edited().equals(edited)
                                ? before
                                : new Known(edited, program.with(edited.texts())))
                    .messages())
        .orElse(program);
  }

  /** Key of what editors wrote for that language, whether they did or not. */
  static ItemKey key(Language language) {
    return SiteText.keyOf(written(Messages.of(language)));
  }

  /** Serbian is written once for both alphabets. */
  private static String written(Messages messages) {
    String tag = messages.language().tag();
    return tag.equals("sr-Latn") ? "sr" : tag;
  }
}
