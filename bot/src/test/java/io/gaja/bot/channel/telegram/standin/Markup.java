package io.gaja.bot.channel.telegram.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is said to be marked up but does not parse. Coarser than Telegram, never milder. */
final class Markup {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9-]*)[^>]*(>?)");
  private static final Pattern RESERVED = Pattern.compile("(?<!\\\\)[\\[\\]()~>#+=|{}.!-]");

  private Markup() {}

  static void check(String mode, String text) {
    switch (mode.toLowerCase(Locale.ROOT)) {
      case "" -> {}
      case "html" -> html(text);
      case "markdown" -> balanced(text);
      case "markdownv2" -> {
        Matcher reserved = RESERVED.matcher(text);
        if (reserved.find()) {
          throw unparsable(
              "Character '"
                  + reserved.group()
                  + "' is reserved and must be escaped with the"
                  + " preceding '\\'");
        }
        balanced(text);
      }
      default -> throw Refusal.badRequest("unsupported parse_mode");
    }
  }

  private static void html(String text) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(2).isEmpty() || tag.group(3).isEmpty()) {
        throw unparsable("Unsupported start tag \"\" at byte offset " + tag.start());
      }
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
        throw unparsable("Unexpected end tag at byte offset " + tag.start());
      }
    }
    if (!open.isEmpty()) {
      throw unparsable("Can't find end tag corresponding to start tag " + open.peek());
    }
  }

  private static void balanced(String text) {
    for (char mark : new char[] {'*', '_', '`'}) {
      int at = -1;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == mark && (i == 0 || text.charAt(i - 1) != '\\')) {
          at = at < 0 ? i : -1;
        }
      }
      if (at >= 0) {
        throw unparsable("Can't find end of the entity starting at byte offset " + at);
      }
    }
  }

  private static Refusal unparsable(String why) {
    return Refusal.badRequest("can't parse entities: " + why);
  }
}
