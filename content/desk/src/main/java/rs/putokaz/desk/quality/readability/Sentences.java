package rs.putokaz.desk.quality.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into sentences, and a sentence into words. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "no", "art", "dr", "mr", "mrs", "ms", "st", "tel", "approx", "vs",
          "нпр", "тзв", "бр", "чл", "ст", "тач", "тел", "ул", "стр", "др", "итд", "сл", "г", "год",
          "тј", "дин", "рсд", "npr", "tzv", "br", "čl", "tač", "ul", "str", "itd", "sl", "g", "god",
          "tj", "din", "rsd");

  private static final Pattern END = Pattern.compile("[.!?…]+[\"”“'’)\\]]*\\s+");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}.]+)\\.$");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.@‑-][\\p{L}\\p{N}]+)*");

  private Sentences() {}

  /** The sentences; a line break ends one, too. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    text.lines().forEach(line -> divide(line, sentences));
    return sentences;
  }

  /** Words and numbers as they are written. */
  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static void divide(String line, List<String> sentences) {
    Matcher end = END.matcher(line);
    int start = 0;
    while (end.find()) {
      String before = line.substring(start, end.end()).strip();
      if (ends(before, line.substring(end.end()))) {
        add(before, sentences);
        start = end.end();
      }
    }
    add(line.substring(start).strip(), sentences);
  }

  /** A full stop may also belong to an abbreviation, or to an ordinal number as in "1. мај". */
  private static boolean ends(String before, String behind) {
    Matcher last = LAST_WORD.matcher(before);
    if (!last.find()) {
      return true;
    }
    String word = last.group(1).toLowerCase(Locale.ROOT);
    boolean small = behind.isEmpty() || Character.isLowerCase(behind.codePointAt(0));
    boolean number = Character.isDigit(word.charAt(word.length() - 1));
    boolean digitFollows = !behind.isEmpty() && Character.isDigit(behind.charAt(0));
    return !small && !ABBREVIATIONS.contains(word) && !(number && digitFollows);
  }

  private static void add(String sentence, List<String> sentences) {
    if (WORD.matcher(sentence).find()) {
      sentences.add(sentence);
    }
  }
}
