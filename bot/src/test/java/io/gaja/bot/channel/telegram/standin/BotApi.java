package io.gaja.bot.channel.telegram.standin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stand-in for Telegram. {@code api.person(900, "민지", "ko").says("안녕")} lets someone write;
 * {@code person.awaits("…")} waits for what the bot answers. Thread-safe; closed with everything.
 */
public final class BotApi implements AutoCloseable {
  public static final String TOKEN = "123456:A-token-of-the-stand-in";
  public static final String NAME = "gaja_test_bot";

  private final Map<Long, Room> rooms = new ConcurrentHashMap<>();
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final AtomicInteger messageIds = new AtomicInteger(1000);
  private final UpdateQueue updates = new UpdateQueue();
  private final WebhookPusher webhook = new WebhookPusher(updates);
  private final Taps taps = new Taps();
  private final Front front = new Front(new Methods(this, updates, webhook, taps));
  private final HttpWire wire;

  private BotApi(int port) {
    wire = new HttpWire(port, front::answer);
  }

  public static BotApi start() {
    return new BotApi(0);
  }

  /** On the port where one ran before, as if Telegram came back. */
  public static BotApi start(int port) {
    return new BotApi(port);
  }

  public int port() {
    return wire.port();
  }

  /** For {@code TELEGRAM_API_URL}; a path may follow. */
  public String url() {
    return "http://127.0.0.1:" + wire.port();
  }

  /** Someone who has opened a chat with the bot; the same one for the same id. */
  public Person person(long id, String name, String language) {
    return (Person) rooms.computeIfAbsent(id, key -> new Person(this, key, name, language));
  }

  /** A group, where the bot is already; its id is negative. */
  public Group group(long id, String title) {
    return (Group) rooms.computeIfAbsent(id, key -> new Group(this, key, title));
  }

  /** The next calls of the method ({@code *} for any) go wrong. */
  public void breaks(int calls, Fault fault, String method) {
    front.faults().plan(calls, fault, method);
  }

  /** More sends and edits in one second are refused with 429; 0 refuses none. */
  public void allowsPerSecond(int messages) {
    front.rate().limit(messages);
  }

  public List<Request> requests() {
    return front.requests();
  }

  public List<Request> requests(String method) {
    return front.requests().stream().filter(request -> request.is(method)).toList();
  }

  /** For long measurements: keeps no requests from now on. */
  public void recordsNothing() {
    front.recordsNothing();
  }

  /** An update as it may come and as no version of the library knows it. */
  public void pushesRaw(String kind, String json) {
    updates.add(kind, Json.parse(json));
  }

  /** The ids of updates go on from here, as they may after a quiet week. */
  public void continuesUpdatesAt(long id) {
    updates.continueAt(id);
  }

  /** Sends all unconfirmed updates once more, as a disturbed webhook does. */
  public void repeatsUpdates() {
    updates.copy().forEach(updates::repeat);
  }

  /** Somebody else with the same token sets a webhook. */
  public void foreignWebhook(String url) {
    webhook.set(url);
  }

  /** How many updates the bot has not confirmed. */
  public int unconfirmed() {
    return updates.waiting();
  }

  /** The ids of taps that the bot has acknowledged. */
  public int acknowledgedTaps() {
    return taps.acknowledged();
  }

  Instant now() {
    return Instant.now();
  }

  int nextMessageId() {
    return messageIds.incrementAndGet();
  }

  ObjectNode me() {
    return Json.object()
        .put("id", 123_456)
        .put("is_bot", true)
        .put("first_name", "Gaja")
        .put("username", NAME);
  }

  /** A file that somebody sends; pictures of any other name are refused. */
  public void keepsFile(String file) {
    files.add(file);
  }

  boolean hasFile(String file) {
    return files.contains(file);
  }

  void happens(String kind, JsonNode what) {
    updates.add(kind, what);
  }

  void tapped(ObjectNode user, Optional<ObjectNode> message, String data) {
    ObjectNode query =
        Json.object().put("id", taps.open()).put("chat_instance", "1").put("data", data);
    query.set("from", user);
    message.ifPresent(shown -> query.set("message", shown));
    happens("callback_query", query);
  }

  void memberChanged(Room room, ObjectNode by, String before, String now) {
    ObjectNode change = Json.object().put("date", now().getEpochSecond());
    change.set("chat", room.chat());
    change.set("from", by);
    change.set("old_chat_member", member(before));
    change.set("new_chat_member", member(now));
    happens("my_chat_member", change);
  }

  private ObjectNode member(String status) {
    ObjectNode member = Json.object().put("status", status);
    member.set("user", me());
    return status.equals("kicked") ? member.put("until_date", 0) : member;
  }

  /** The chat a call is about. */
  Room room(Params params) {
    String id = params.text("chat_id");
    if (id.isEmpty()) {
      throw Refusal.badRequest("chat_id is empty");
    }
    Room room = id.matches("-?[0-9]{1,18}") ? rooms.get(Long.valueOf(id)) : null;
    if (room == null) {
      throw Refusal.badRequest("chat not found");
    }
    synchronized (room) {
      if (room.closed) {
        throw Refusal.of(403, room.shutOut());
      }
    }
    return room;
  }

  @Override
  public void close() {
    webhook.close();
    wire.close();
  }
}
