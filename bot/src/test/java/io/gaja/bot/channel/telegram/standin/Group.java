package io.gaja.bot.channel.telegram.standin;

import tools.jackson.databind.node.ObjectNode;

/** A chat of several people. */
public final class Group extends Room {
  Group(BotApi api, long id, String title) {
    super(api, id, Json.object().put("id", id).put("type", "supergroup").put("title", title));
  }

  @Override
  boolean isPrivate() {
    return false;
  }

  @Override
  String shutOut() {
    return "Forbidden: bot was kicked from the supergroup chat";
  }

  public void says(Person who, String text) {
    says(who.user(), Json.object().put("text", text));
  }

  /** Answers a message of this chat. */
  public void replies(Person who, String text, Seen before) {
    ObjectNode content = Json.object().put("text", text);
    content.set("reply_to_message", message(before.id()));
    says(who.user(), content);
  }

  /** Written by an administrator who stays anonymous. */
  public void saysAnonymously(String text) {
    ObjectNode anonymous =
        Json.object()
            .put("id", 1_087_968_824L)
            .put("is_bot", true)
            .put("first_name", "Group")
            .put("username", "GroupAnonymousBot");
    ObjectNode content = Json.object().put("text", text);
    content.set("sender_chat", chat());
    says(anonymous, content);
  }

  public void taps(Person who, String labelOrData) {
    if (!pressesInline(who.user(), labelOrData)) {
      throw new AssertionError("Nothing to tap is called " + labelOrData);
    }
  }

  public void addsBot(Person who) {
    closed = false;
    api.memberChanged(this, who.user(), "left", "member");
  }

  public void removesBot(Person who) {
    closed = true;
    api.memberChanged(this, who.user(), "member", "left");
  }
}
