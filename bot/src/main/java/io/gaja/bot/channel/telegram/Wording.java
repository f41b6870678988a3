package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.Reply;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.EntityType;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * The words of a message: plain text, its title marked as bold by position (in UTF-16 units), so
 * that nothing people type is ever read as markup.
 */
record Wording(String text, List<MessageEntity> entities) {
  static final int LONGEST_TEXT = 4096;
  static final int LONGEST_CAPTION = 1024;

  static Wording of(Reply reply, int longest) {
    String title = reply.title().strip();
    String body = reply.text().strip();
    String text = title.isEmpty() || body.isEmpty() ? title + body : title + "\n" + body;
    String cut = cut(text, longest);
    int bold = cut(cut, Math.min(title.length(), cut.length())).length();
    return new Wording(cut, bold == 0 ? List.of() : List.of(bold(bold)));
  }

  private static MessageEntity bold(int length) {
    return MessageEntity.builder().type(EntityType.BOLD).offset(0).length(length).build();
  }

  /** At most so many UTF-16 units, never half a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean split = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, split ? longest - 1 : longest);
  }
}
