package io.gaja.bot.transcript;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every chat of a story as its screen shows it, and what has come to it since somebody looked. */
final class Messenger implements Channel {
  static final String NAME = "telegram";

  private final InstantSource clock;
  private final Map<ChatId, List<Message>> chats = new HashMap<>();
  private final Set<ChatId> blocking = new HashSet<>();
  private final List<Seen> unseen = new ArrayList<>();
  private int last;

  Messenger(InstantSource clock) {
    this.clock = clock;
  }

  /** One message, and all that it has looked like, the newest last. */
  private record Message(String id, List<Reply> looks) {
    Reply now() {
      return looks.getLast();
    }
  }

  void clear() {
    chats.clear();
    blocking.clear();
    unseen.clear();
    last = 0;
  }

  List<Seen> takeUnseen() {
    List<Seen> taken = List.copyOf(unseen);
    unseen.clear();
    return taken;
  }

  void block(ChatId chat) {
    blocking.add(chat);
  }

  void unblock(ChatId chat) {
    blocking.remove(chat);
  }

  /** What the newest button of this label carries. */
  Optional<String> findButton(ChatId chat, String label) {
    return messagesOf(chat).reversed().stream()
        .flatMap(message -> choices(message.now(), label))
        .findFirst();
  }

  /** What the newest button of this label carried that is not there any more. */
  Optional<String> findOldButton(ChatId chat, String label) {
    return messagesOf(chat).reversed().stream()
        .flatMap(message -> message.looks().reversed().stream().skip(1))
        .flatMap(look -> choices(look, label))
        .findFirst();
  }

  /** Every label that can be tapped now. */
  List<String> labels(ChatId chat) {
    return messagesOf(chat).stream()
        .flatMap(message -> message.now().buttons().stream().flatMap(List::stream))
        .map(Button::label)
        .distinct()
        .toList();
  }

  private static Stream<String> choices(Reply reply, String label) {
    return reply.buttons().stream()
        .flatMap(List::stream)
        .flatMap(button ->
            button instanceof Button.Choice choice && choice.label().equals(label)
                ? Stream.of(choice.data())
                : Stream.empty());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(true, true, 4_096, 3);
  }

  @Override
  public Delivery deliver(ChatId chat, Parcel parcel) {
    if (blocking.contains(chat)) {
      return new Delivery.Unreachable();
    }
    return switch (parcel) {
      case Parcel.Send send -> {
        unseen.add(new Seen.Said(chat, clock.instant(), send.reply(), send.wakes()));
        yield add(chat, send.reply());
      }
      case Parcel.Edit edit -> change(chat, edit);
      case Parcel.StartLive start -> {
        unseen.add(new Seen.MapStarts(chat, clock.instant()));
        yield new Delivery.Delivered("map-" + ++last);
      }
      case Parcel.StopLive stop -> {
        unseen.add(new Seen.MapStops(chat, clock.instant()));
        yield new Delivery.Delivered(stop.messageId());
      }
      case Parcel.MoveLive move -> new Delivery.Delivered(move.messageId());
      case Parcel.Typing typing -> new Delivery.Delivered("typing");
    };
  }

  private Delivery add(ChatId chat, Reply reply) {
    String id = "m" + ++last;
    messagesOf(chat).add(new Message(id, new ArrayList<>(List.of(reply))));
    return new Delivery.Delivered(id);
  }

  private Delivery change(ChatId chat, Parcel.Edit edit) {
    Message message =
        messagesOf(chat).stream()
            .filter(one -> one.id().equals(edit.messageId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("There is no message " + edit.messageId()));
    Reply before = message.now();
    if (!before.equals(edit.reply())) {
      message.looks().add(edit.reply());
      unseen.add(
          isSameText(before, edit.reply())
              ? new Seen.Bared(chat, clock.instant(), edit.reply())
              : new Seen.Changed(chat, clock.instant(), message.id(), edit.reply(), 1));
    }
    return new Delivery.Delivered(message.id());
  }

  private static boolean isSameText(Reply before, Reply after) {
    return after.buttons().isEmpty()
        && before.title().equals(after.title())
        && before.text().equals(after.text());
  }

  private List<Message> messagesOf(ChatId chat) {
    return chats.computeIfAbsent(chat, _ -> new ArrayList<>());
  }
}
