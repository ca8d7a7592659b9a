package rs.putokaz.published.search.analysis;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which scripts a text has and which a language is written in, as far as search needs to know. */
public final class Scripts {

  private static final Map<String, Set<Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Scripts() {}

  /** Scripts ({@link UScript} codes) of the letters of a text; empty for digits and signs alone. */
  public static Set<Integer> of(String text) {
    Set<Integer> scripts = new HashSet<>();
    text.codePoints()
        .filter(Character::isLetter)
        .map(UScript::getScript)
        .forEach(script -> add(script, scripts));
    return scripts;
  }

  private static void add(int script, Set<Integer> scripts) {
    if (script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN) {
      scripts.add(script == UScript.HIRAGANA || script == UScript.KATAKANA ? UScript.HAN : script);
    }
  }

  /** Scripts in which readers of a language type it. */
  public static Set<Integer> ofLanguage(String group) {
    return BY_LANGUAGE.computeIfAbsent(group, Scripts::likely);
  }

  private static Set<Integer> likely(String group) {
    if (group.equals("sr")) {
      return Set.of(UScript.CYRILLIC, UScript.LATIN);
    }
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(group)).getScript();
    if (script.startsWith("Han") || script.equals("Jpan")) {
      return Set.of(UScript.HAN);
    }
    int code = script.isEmpty() ? UScript.LATIN : UScript.getCodeFromName(script);
    return Set.of(code == UScript.INVALID_CODE ? UScript.LATIN : code);
  }

  /** The group of the index that holds a language: both scripts of Serbian share one. */
  public static String group(String languageTag) {
    return switch (languageTag) {
      case "sr", "sr-Latn", "sr-Cyrl", "sh" -> "sr";
      case "kmr" -> "ku";
      case "prs" -> "fa-AF";
      case "zh" -> "zh-Hans";
      default -> languageTag;
    };
  }
}
