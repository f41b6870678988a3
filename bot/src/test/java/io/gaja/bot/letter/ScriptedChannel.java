package io.gaja.bot.letter;

import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.bot.channel.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** A messenger in memory that answers as the test wants and remembers what it took. */
final class ScriptedChannel implements Channel {
  private final Capabilities capabilities;
  private final AtomicInteger messages = new AtomicInteger();
  private final List<Given> tried = new CopyOnWriteArrayList<>();
  private final List<Given> taken = new CopyOnWriteArrayList<>();
  private volatile BiFunction<ChatId, Parcel, Delivery> script = (_, parcel) -> took(parcel);

  ScriptedChannel() {
    this(true);
  }

  ScriptedChannel(boolean edits) {
    this.capabilities = new Capabilities(edits, edits, 4000, 4);
  }

  record Given(ChatId chat, Parcel parcel) {
    String words() {
      return switch (parcel) {
        case Parcel.Send(_, Reply reply, boolean wakes, _) ->
            (wakes ? "ring " : "send ") + reply.text() + buttons(reply);
        case Parcel.Edit(String id, Reply reply, _) ->
            "edit " + id + " " + reply.text() + buttons(reply);
        case Parcel.StartLive _ -> "start live";
        case Parcel.MoveLive(String id, _) -> "move " + id;
        case Parcel.StopLive(String id) -> "stop " + id;
        case Parcel.Typing _ -> "typing";
      };
    }

    private static String buttons(Reply reply) {
      return reply.buttons().isEmpty() ? "" : " [x]";
    }
  }

  void answer(BiFunction<ChatId, Parcel, Delivery> newScript) {
    script = newScript;
  }

  /** The first so many parcels get this answer, then all is well. */
  void answerFirst(int count, Delivery answer) {
    AtomicInteger left = new AtomicInteger(count);
    script = (_, parcel) -> left.getAndDecrement() > 0 ? answer : took(parcel);
  }

  void answerWell() {
    script = (_, parcel) -> took(parcel);
  }

  Delivery took(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Send _, Parcel.StartLive _ ->
          new Delivery.Delivered("m" + messages.incrementAndGet());
      case Parcel.Edit edit -> new Delivery.Delivered(edit.messageId());
      case Parcel.MoveLive move -> new Delivery.Delivered(move.messageId());
      case Parcel.StopLive stop -> new Delivery.Delivered(stop.messageId());
      case Parcel.Typing _ -> new Delivery.Delivered("");
    };
  }

  @Override
  public String name() {
    return "test";
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public Delivery deliver(ChatId chat, Parcel parcel) {
    Given given = new Given(chat, parcel);
    tried.add(given);
    Delivery answer = script.apply(chat, parcel);
    if (answer instanceof Delivery.Delivered) {
      taken.add(given);
    }
    return answer;
  }

  List<Given> tried() {
    return tried;
  }

  List<String> triedWords() {
    return tried.stream().map(Given::words).toList();
  }

  List<String> takenBy(ChatId chat) {
    return taken.stream().filter(one -> one.chat().equals(chat)).map(Given::words).toList();
  }

  List<Given> taken() {
    return taken;
  }
}
