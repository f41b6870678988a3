package io.gaja.bot.channel.telegram.standin;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Someone with Telegram, and their chat with the bot. What they do is told to the bot at once. */
public final class Person extends Room {
  private static final Seen.Spot GANGNAM = new Seen.Spot(37.497942, 127.027621, false);
  private static final String MADE_UP_PHONE = "+821000000000";

  private final ObjectNode user;
  private OptionalInt live = OptionalInt.empty();
  private Seen.Spot standsAt = GANGNAM;

  Person(BotApi api, long id, String name, String language) {
    super(api, id, Json.object().put("id", id).put("type", "private").put("first_name", name));
    user =
        Json.object()
            .put("id", id)
            .put("is_bot", false)
            .put("first_name", name)
            .put("language_code", language);
  }

  ObjectNode user() {
    return user;
  }

  @Override
  boolean isPrivate() {
    return true;
  }

  @Override
  String shutOut() {
    return "Forbidden: bot was blocked by the user";
  }

  public void says(String text) {
    ObjectNode content = Json.object().put("text", text);
    if (text.startsWith("/")) {
      int length = text.split("\\s", 2)[0].length();
      content.set(
          "entities",
          Json.array()
              .add(
                  Json.object().put("type", "bot_command").put("offset", 0).put("length", length)));
    }
    says(user, content);
  }

  /** Changes the last words of theirs. */
  public synchronized void corrects(String text) {
    Shown last =
        messages.values().stream()
            .filter(message -> !message.fromBot && !message.text.isEmpty())
            .reduce((first, second) -> second)
            .orElseThrow();
    changes(user, last, Json.object().put("text", text));
  }

  /** Presses a button, or a key of the keyboard, by its label or data. */
  public void taps(String labelOrData) {
    if (pressesInline(user, labelOrData)) {
      return;
    }
    for (Seen.Key key : keyboard().stream().flatMap(List::stream).toList()) {
      if (key.label().equals(labelOrData)) {
        switch (key.asks()) {
          case LOCATION -> sharesLocation(standsAt.latitude(), standsAt.longitude());
          case CONTACT -> sharesContact(MADE_UP_PHONE);
          case NOTHING -> says(labelOrData);
        }
        return;
      }
    }
    throw new AssertionError("Nothing to tap is called " + labelOrData + " in " + hears());
  }

  /** Presses a button of a message that is too old to be shown to the bot. */
  public void tapsOnOldMessage(String data) {
    ObjectNode old = Json.object().put("message_id", 1).put("date", 0);
    old.set("chat", chat());
    api.tapped(user, Optional.of(old), data);
  }

  /** Presses a button whose message the bot is told nothing about. */
  public void tapsWithoutMessage(String data) {
    api.tapped(user, Optional.empty(), data);
  }

  /** Where the key that asks for the location finds them. */
  public void standsAt(double latitude, double longitude) {
    standsAt = new Seen.Spot(latitude, longitude, false);
  }

  public void sharesLocation(double latitude, double longitude) {
    says(user, at(latitude, longitude, OptionalInt.empty()));
  }

  /** Passes on a location that someone else had sent. */
  public void forwardsLocation(double latitude, double longitude) {
    ObjectNode content = at(latitude, longitude, OptionalInt.empty());
    content.set(
        "forward_origin",
        Json.object()
            .put("type", "hidden_user")
            .put("date", api.now().getEpochSecond())
            .put("sender_user_name", "Someone"));
    says(user, content);
  }

  public void sharesLive(double latitude, double longitude, int seconds) {
    live = OptionalInt.of(says(user, at(latitude, longitude, OptionalInt.of(seconds))).id);
  }

  /** Moves on while sharing live. */
  public void moves(double latitude, double longitude) {
    changes(user, liveMessage(), at(latitude, longitude, OptionalInt.of(28_800)));
  }

  public void stopsLive() {
    changes(
        user, liveMessage(), at(standsAt.latitude(), standsAt.longitude(), OptionalInt.empty()));
    live = OptionalInt.empty();
  }

  private synchronized Shown liveMessage() {
    Shown message = messages.get(live.orElseThrow());
    if (message == null) {
      throw new IllegalStateException("No live location is shared");
    }
    return message;
  }

  private static ObjectNode at(double latitude, double longitude, OptionalInt seconds) {
    ObjectNode location = Json.object().put("latitude", latitude).put("longitude", longitude);
    seconds.ifPresent(period -> location.put("live_period", period));
    ObjectNode content = Json.object();
    content.set("location", location);
    return content;
  }

  public void sharesContact(String phone) {
    contact(phone, id());
  }

  public void sharesContactOf(long someoneElse, String phone) {
    contact(phone, someoneElse);
  }

  private void contact(String phone, long whose) {
    ObjectNode content = Json.object();
    content.set(
        "contact",
        Json.object()
            .put("phone_number", phone)
            .put("first_name", "Someone")
            .put("user_id", whose));
    says(user, content);
  }

  /** A picture with the given file id. */
  public void sendsPhoto(String file) {
    api.keepsFile(file);
    ObjectNode content = Json.object();
    content.set("photo", Json.array().add(Shown.picture(file, 1280)).add(Shown.picture(file, 90)));
    says(user, content);
  }

  public void sendsSticker() {
    ObjectNode sticker = file("sticker").put("type", "regular").put("width", 512);
    sends("sticker", sticker.put("height", 512).put("is_animated", false).put("is_video", false));
  }

  public void sendsVoice() {
    sends("voice", file("voice").put("duration", 3));
  }

  public void sendsFile() {
    sends("document", file("document"));
  }

  private void sends(String kind, ObjectNode what) {
    ObjectNode content = Json.object();
    content.set(kind, what);
    says(user, content);
  }

  private static ObjectNode file(String name) {
    return Json.object().put("file_id", name).put("file_unique_id", "u" + name);
  }

  /** Clears the chat, but for the live location that is still shared. */
  public synchronized void clearsHistory() {
    messages.keySet().removeIf(id -> live.isEmpty() || live.getAsInt() != id);
  }

  public void blocks() {
    member("member", "kicked");
  }

  public void unblocks() {
    member("kicked", "member");
  }

  /** Blocks the bot, or lets it in again; the update that says so is the caller's to send. */
  public synchronized void shutsOut(boolean shut) {
    closed = shut;
  }

  private void member(String before, String now) {
    synchronized (this) {
      closed = now.equals("kicked");
    }
    api.memberChanged(this, user, before, now);
  }
}
