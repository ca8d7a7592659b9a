package rs.putokaz.published.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.published.slug.Slug;

/**
 * Reads inline mark-up by hand: the language is six tags, and an error must name the character
 * where it is.
 */
final class InlineTextParser {

  /** Possessive, because the engine of Java recurses into a group that it may have to give back. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][a-zA-Z0-9]*+)"
              + "((?:\\s++[a-zA-Z-]++\\s*+=\\s*+\"[^\"<]*+\")*+)\\s*+(/?)>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([a-zA-Z-]+)\\s*=\\s*\"([^\"<]*)\"");
  private static final Pattern ENTITY =
      Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:https?://[^\\s\"<>]+|mailto:[^\\s\"<>@]+@[^\\s\"<>@]+|tel:\\+?[0-9-]{2,20})");
  private static final Pattern ITEM_TARGET = Pattern.compile("(?:info|topic|centre):([a-z0-9-]+)");

  private record Open(String tag, String reference, int offset, List<Inline> children) {}

  private final String markup;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  InlineTextParser(String markup) {
    this.markup = markup;
    open.push(new Open("", "", 0, new ArrayList<>()));
  }

  InlineText parse() {
    int at = 0;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      if (c == '<') {
        at = tag(at);
      } else if (c == '&') {
        at = entity(at);
      } else if (c == '\n') {
        add(new Inline.LineBreak());
        at++;
      } else {
        text.append(c);
        at++;
      }
    }
    if (open.size() > 1) {
      throw new InlineTextException(
          "<" + open.peek().tag() + "> is never closed", open.peek().offset());
    }
    flush();
    return new InlineText(open.pop().children());
  }

  private int tag(int at) {
    Matcher tag = TAG.matcher(markup).region(at, markup.length());
    if (!tag.lookingAt()) {
      if (looksLikeTag(at)) {
        throw new InlineTextException("mark-up that is not allowed: " + excerpt(at), at);
      }
      text.append('<');
      return at + 1;
    }
    Map<String, String> attributes = attributes(tag.group(3), at);
    if (!tag.group(1).isEmpty()) {
      close(tag.group(2), at);
    } else {
      open(tag.group(2), attributes, !tag.group(4).isEmpty(), at);
    }
    return tag.end();
  }

  private boolean looksLikeTag(int at) {
    if (at + 1 >= markup.length()) {
      return false;
    }
    char next = markup.charAt(at + 1);
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private static Map<String, String> attributes(String source, int at) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(source);
    while (attribute.find()) {
      if (attributes.put(attribute.group(1), decode(attribute.group(2), at)) != null) {
        throw new InlineTextException("attribute twice: " + attribute.group(1), at);
      }
    }
    return attributes;
  }

  private void open(String tag, Map<String, String> attributes, boolean empty, int at) {
    switch (tag) {
      case "strong", "em" -> {
        only(attributes, null, tag, at);
        push(tag, "", empty, at);
      }
      case "a" -> push(tag, target(only(attributes, "href", tag, at), at), empty, at);
      case "term" -> push(tag, slug(only(attributes, "ref", tag, at), at), empty, at);
      case "fact" -> {
        if (!empty) {
          throw new InlineTextException("<fact> is written <fact ref=\"…\"/>", at);
        }
        add(new Inline.FactReference(slug(only(attributes, "ref", tag, at), at)));
      }
      case "br" -> {
        only(attributes, null, tag, at);
        add(new Inline.LineBreak());
      }
      default -> throw new InlineTextException("mark-up that is not allowed: " + excerpt(at), at);
    }
  }

  private void push(String tag, String reference, boolean empty, int at) {
    if (empty) {
      throw new InlineTextException("<" + tag + "> has no text", at);
    }
    if (open.stream().anyMatch(outer -> outer.tag().equals(tag))) {
      throw new InlineTextException("<" + tag + "> inside <" + tag + ">", at);
    }
    flush();
    open.push(new Open(tag, reference, at, new ArrayList<>()));
  }

  private void close(String tag, int at) {
    if (!open.peek().tag().equals(tag)) {
      throw new InlineTextException("</" + tag + "> closes nothing", at);
    }
    flush();
    Open closed = open.pop();
    add(
        switch (tag) {
          case "strong" -> new Inline.Strong(closed.children());
          case "em" -> new Inline.Emphasis(closed.children());
          case "a" -> new Inline.Link(closed.reference(), closed.children());
          default -> new Inline.Term(closed.reference(), closed.children());
        });
  }

  private int entity(int at) {
    Matcher entity = ENTITY.matcher(markup).region(at, markup.length());
    if (!entity.lookingAt()) {
      text.append('&');
      return at + 1;
    }
    text.append(character(entity.group(1), at));
    return entity.end();
  }

  private static String decode(String source, int at) {
    return ENTITY
        .matcher(source)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), at)));
  }

  private static String character(String name, int at) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> "\u00a0";
      default -> {
        int code =
            name.startsWith("#x")
                ? Integer.parseInt(name.substring(2), 16)
                : Integer.parseInt(name.substring(1));
        if (!Character.isValidCodePoint(code)
            || Character.isISOControl(code)
            || Character.getType(code) == Character.SURROGATE) {
          throw new InlineTextException("&" + name + "; is no character of a text", at);
        }
        yield Character.toString(code);
      }
    };
  }

  private static String only(Map<String, String> attributes, String name, String tag, int at) {
    if (name == null
        ? !attributes.isEmpty()
        : attributes.size() != 1 || !attributes.containsKey(name)) {
      throw new InlineTextException(
          "<" + tag + "> takes " + (name == null ? "no attribute" : "just " + name + "=\"…\""), at);
    }
    return name == null ? "" : attributes.get(name);
  }

  private static String target(String target, int at) {
    Matcher item = ITEM_TARGET.matcher(target);
    if (TARGET.matcher(target).matches() || (item.matches() && Slug.matches(item.group(1)))) {
      return target;
    }
    throw new InlineTextException("a link may not go to " + target, at);
  }

  private static String slug(String slug, int at) {
    if (!Slug.matches(slug)) {
      throw new InlineTextException("not a slug: " + slug, at);
    }
    return slug;
  }

  private void add(Inline node) {
    flush();
    open.peek().children().add(node);
  }

  private void flush() {
    if (text.length() > 0) {
      open.peek().children().add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private String excerpt(int at) {
    return markup.substring(at, Math.min(markup.length(), at + 30));
  }
}
