package rs.putokaz.desk.xliff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.desk.translation.part.TextParts;
import rs.putokaz.desk.xliff.format.XliffFile;
import rs.putokaz.desk.xliff.format.XliffUnit;

/** Holds the units of a file against an article as the desk has it now. */
final class Comparison {

  private static final Pattern KEPT = Pattern.compile("<(?:a href|fact ref)=\"[^\"]*\"");

  private final Map<PartId, String> source;
  private final Map<PartId, String> target;
  private final boolean translatable;

  /**
   * Against an article.
   *
   * @param article null when the desk has none of that name
   */
  Comparison(ArticleSheet article, String from, String to) {
    EditionSheet text = article == null ? null : article.editions().get(from);
    EditionSheet translation = article == null ? null : article.editions().get(to);
    translatable = text != null && !to.equals(article.sourceLanguage()) && !to.equals(from);
    source = translatable ? TextParts.of(text.text()) : Map.of();
    target = translatable && translation != null ? TextParts.of(translation.text()) : Map.of();
  }

  List<UnitPreview> all(XliffFile file) {
    return file.units().stream().map(this::compare).toList();
  }

  private UnitPreview compare(XliffUnit unit) {
    String now = source.getOrDefault(unit.id(), "");
    String present = target.getOrDefault(unit.id(), "");
    String damage = unit.fault().isEmpty() ? lost(now, unit.target()) : unit.fault();
    Finding finding = finding(unit, now, present, !damage.isEmpty());
    return new UnitPreview(
        unit.id(), finding, now, present, unit.target(), finding == Finding.DAMAGED ? damage : "");
  }

  private Finding finding(XliffUnit unit, String now, String present, boolean damaged) {
    if (!translatable || now.isEmpty()) {
      return Finding.UNKNOWN;
    }
    if (unit.target().isEmpty() && unit.fault().isEmpty()) {
      return Finding.UNTRANSLATED;
    }
    if (unit.target().equals(present)) {
      return Finding.SAME;
    }
    if (damaged) {
      return Finding.DAMAGED;
    }
    String then = unit.trace().target();
    String hash = present.isEmpty() ? XliffUnit.Trace.NO_TARGET : TextParts.hash(present);
    if (!then.isEmpty() && !then.equals(hash)) {
      return Finding.CONFLICT;
    }
    boolean moved =
        unit.trace().source().isEmpty()
            ? !unit.source().equals(now)
            : !unit.trace().source().equals(TextParts.hash(now));
    if (moved) {
      return Finding.SOURCE_CHANGED;
    }
    return present.isEmpty() ? Finding.NEW : Finding.CHANGED;
  }

  /** Links and facts of the source that a translation has lost; emphasis may go. */
  private static String lost(String source, String target) {
    Set<String> kept = tags(source);
    kept.removeAll(tags(target));
    return target.isEmpty() || kept.isEmpty() ? "" : String.join(", ", kept);
  }

  private static Set<String> tags(String markup) {
    Set<String> tags = new TreeSet<>();
    Matcher tag = KEPT.matcher(markup);
    while (tag.find()) {
      tags.add(tag.group().substring(1));
    }
    return tags;
  }
}
