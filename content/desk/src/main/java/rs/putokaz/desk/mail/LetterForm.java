package rs.putokaz.desk.mail;

import java.util.stream.Collectors;

/** A letter as plain text and as HTML: both say the same. */
final class LetterForm {

  private LetterForm() {}

  static String text(Letter letter) {
    String words = String.join("\n\n", letter.paragraphs());
    return letter.link().isEmpty()
        ? words + "\n"
        : words + "\n\n" + letter.linkText() + ":\n" + letter.link() + "\n";
  }

  static String html(Letter letter) {
    String paragraphs =
        letter.paragraphs().stream()
            .map(words -> "<p>" + escaped(words).replace("\n", "<br>\n") + "</p>\n")
            .collect(Collectors.joining());
    String link =
        letter.link().isEmpty()
            ? ""
            : "<p><a href=\""
                + escaped(letter.link())
                + "\">"
                + escaped(letter.linkText())
                + "</a></p>\n";
    return """
    <!DOCTYPE html>
    <html lang="%s" dir="%s">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body>
    %s%s</body>
    </html>
    """
        .formatted(
            letter.language().htmlLang(),
            letter.language().direction().html(),
            escaped(letter.subject()),
            paragraphs,
            link);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
