package rs.putokaz.i18n.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rs.putokaz.i18n.language.Language;

/** What is wrong with the messages of a language when the English ones are right. */
final class MessageComparison {

  private final Language language;
  private final List<String> problems = new ArrayList<>();

  private MessageComparison(Language language) {
    this.language = language;
  }

  /** One line a problem; a missing message is a line that can be pasted into the file. */
  static List<String> problems(
      Language language, Map<String, String> english, Map<String, String> translated) {
    MessageComparison comparison = new MessageComparison(language);
    english.forEach((key, text) -> comparison.compare(key, text, translated.get(key)));
    for (String key : translated.keySet()) {
      if (!english.containsKey(key)) {
        comparison.problems.add("# not in English: " + key);
      }
    }
    return comparison.problems;
  }

  private void compare(String key, String english, String translated) {
    if (translated == null || translated.isBlank()) {
      problems.add(key + "=" + english.replace("''", "'").replace("\n", "\\n"));
      return;
    }
    try {
      MessagePattern pattern = new MessagePattern(translated);
      Set<String> wanted = arguments(new MessagePattern(english));
      if (!arguments(pattern).equals(wanted)) {
        problems.add("# " + key + ": arguments " + arguments(pattern) + ", English has " + wanted);
      }
      plurals(key, pattern);
    } catch (IllegalArgumentException e) {
      problems.add("# " + key + ": " + e.getMessage());
    }
  }

  private static Set<String> arguments(MessagePattern pattern) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }

  private void plurals(String key, MessagePattern pattern) {
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
        PluralType type =
            part.getArgType() == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL;
        Set<String> missing =
            new TreeSet<>(PluralRules.forLocale(language.locale(), type).getKeywords());
        missing.removeAll(selectors(pattern, i));
        if (!missing.isEmpty()) {
          problems.add("# " + key + ": plural forms missing: " + missing);
        }
      }
    }
  }

  /** Selectors of the argument that starts at a part, and not of those nested in it. */
  private static Set<String> selectors(MessagePattern pattern, int start) {
    Set<String> selectors = new HashSet<>();
    int limit = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < limit; i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      } else if (part.getType() == Part.Type.ARG_SELECTOR) {
        selectors.add(pattern.getSubstring(part));
      }
    }
    return selectors;
  }
}
