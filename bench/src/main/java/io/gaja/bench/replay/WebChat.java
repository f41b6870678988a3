package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** One person at a phone: what the chat shows, and what they do. */
final class WebChat implements AutoCloseable {
  static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  /** Every so many updates are sent twice, as a bad line does. */
  private static final int SENT_TWICE = 20;

  private final String name;
  private final String language;
  private final WebClient client;
  private final Witness witness;
  private final EventReader reader;
  private final Map<String, Message> messages = new HashMap<>();
  private int sent;

  WebChat(String name, String language, WebClient client, Witness witness) {
    this.name = name;
    this.language = language;
    this.client = client;
    this.witness = witness;
    this.reader = new EventReader(name, client, this::shown);
  }

  String name() {
    return name;
  }

  void open() throws InterruptedException {
    reader.start();
    reader.awaitReady();
  }

  private synchronized void shown(Message message) {
    Optional<Message> before = Optional.ofNullable(messages.put(message.id(), message));
    witness.saw(name, before, message, List.copyOf(messages.values()));
    notifyAll();
  }

  /** The newest message that is so; waits for it. */
  synchronized Optional<Message> await(Duration atMost, Predicate<Message> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      Optional<Message> found = findNewest(wanted);
      long left = (end - System.nanoTime()) / 1_000_000;
      if (found.isPresent() || left <= 0) {
        return found;
      }
      wait(left);
    }
  }

  /** The answer to something that was said; its absence is a breach. */
  Message answer(String what, Predicate<Message> wanted) throws InterruptedException, Silence {
    Optional<Message> answer = await(ANSWER_WITHIN, wanted);
    if (answer.isEmpty()) {
      witness.breach(name, "silence", name + " waits for " + what);
      throw new Silence(what);
    }
    return answer.get();
  }

  /** Something a person does at the phone. */
  interface Act {
    void does() throws InterruptedException, Silence;
  }

  /** Does it, and waits for the next message that is so. */
  Message after(Act act, String what, Predicate<Message> wanted)
      throws InterruptedException, Silence {
    long before = newestNumber();
    act.does();
    return answer(what, message -> message.number() > before && wanted.test(message));
  }

  /** Taps a button, and waits for the next message that is so. */
  Message tapping(Message message, Message.Key key, String what, Predicate<Message> wanted)
      throws InterruptedException, Silence {
    return after(() -> tap(message, key), what, wanted);
  }

  /** The newest message that is so by now. */
  synchronized Optional<Message> findNewest(Predicate<Message> wanted) {
    return messages.values().stream()
        .filter(Message::fromBot)
        .filter(wanted)
        .max((a, b) -> Long.compare(a.seq(), b.seq()));
  }

  /** Present once no message shows this button any more. */
  synchronized Optional<Boolean> lacks(String verb, String subject) {
    return findNewest(message -> message.has(verb, subject)).isPresent()
        ? Optional.empty()
        : Optional.of(true);
  }

  synchronized long count(Predicate<Message> wanted) {
    return messages.values().stream().filter(Message::fromBot).filter(wanted).count();
  }

  /** Writes down a breach that only somebody in the middle of it can see. */
  void complain(String law, String what) {
    witness.breach(name, law, name + " " + what);
  }

  /** A person for whom nothing goes on. */
  static final class Silence extends Exception {
    Silence(String what) {
      super(what);
    }
  }

  /** A new message has a number above this; one that is only marked or edited has not. */
  synchronized long newestNumber() {
    return messages.values().stream().mapToLong(Message::number).max().orElse(0);
  }

  void say(String text) throws InterruptedException {
    post(Map.of("kind", "text", "text", text));
  }

  void tap(Message message, Message.Key key) throws InterruptedException {
    post(Map.of("kind", "tap", "data", key.data(), "messageId", message.id()));
  }

  void pin(Point point) throws InterruptedException {
    post(at("location", point));
  }

  void shareLive(Point point) throws InterruptedException {
    Map<String, Object> update = new HashMap<>(at("location", point));
    update.put("live", true);
    post(update);
  }

  /** A live position is told on the short way and not answered. */
  void move(Point point) throws InterruptedException {
    send(at("moved", point), UUID.randomUUID().toString());
  }

  void shareContact(String phone) throws InterruptedException {
    post(Map.of("kind", "contact", "phone", phone, "own", true));
  }

  void sendPhoto(byte[] png) throws InterruptedException {
    post(Map.of("kind", "photo", "data", client.upload(name, png)));
  }

  private static Map<String, Object> at(String kind, Point point) {
    return Map.of("kind", kind, "latitude", point.latitude(), "longitude", point.longitude());
  }

  private void post(Map<String, Object> update) throws InterruptedException {
    String id = UUID.randomUUID().toString();
    witness.said(name, id);
    send(update, id);
    if (++sent % SENT_TWICE == 0) {
      send(update, id);
    }
  }

  private void send(Map<String, Object> update, String id) throws InterruptedException {
    Map<String, Object> whole = new HashMap<>(update);
    whole.put("id", id);
    whole.put("name", name);
    whole.put("language", language);
    client.post(name, whole);
  }

  @Override
  public void close() {
    reader.close();
    witness.left(name);
  }
}
