package io.gaja.bot.transcript;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.transcript.Act.Deed;
import io.gaja.bot.transcript.Act.Often;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One story on the stage, and what is written down of it. */
final class Play {
  /** The numbers that are drawn from it begin with 4821 and 7362. */
  private static final long LUCK = 917_380;

  private static final Duration A_WHILE = Duration.ofMinutes(4);
  private static final Duration BREATH = Duration.ofMinutes(2);
  private static final Optional<String> DOOR = Optional.of("https://t.me/gaja_bot?start=group");

  private final Stage stage;
  private final Story story;
  private final Places places;
  private final Map<String, ChatId> chats = new LinkedHashMap<>();
  private final Map<ChatId, Point> sharing = new LinkedHashMap<>();

  private Play(Stage stage, Story story) {
    this.stage = stage;
    this.story = story;
    this.places = new Places(story.language());
  }

  /** The whole transcript, as it is today. */
  static String of(Story story, Stage stage) {
    return new Play(stage, story).play();
  }

  private String play() {
    stage.clear(story.begins(), LUCK);
    seat();
    Scribe scribe = new Scribe(story, chats);
    for (int i = 0; i < story.acts().size(); i++) {
      Act act = story.acts().get(i);
      scribe.write(act, stage.clock().instant());
      try {
        perform(act);
      } catch (UnreadableStory unreadable) {
        throw unreadable.at(act);
      }
      if (!isAtOnce(i + 1)) {
        stage.settle();
        scribe.write(act, stage.messenger().takeUnseen());
      }
    }
    return scribe.written();
  }

  private boolean isAtOnce(int index) {
    return index < story.acts().size()
        && story.acts().get(index) instanceof Act.Does does
        && does.atOnce();
  }

  private void seat() {
    Casting casting = new Casting(stage.gaja(), story.begins(), story.language());
    for (Role role : story.cast()) {
      ChatId chat = chatOf(role);
      chats.put(role.name(), chat);
      casting.seat(role, chat).ifPresent(point -> sharing.put(chat, point));
    }
  }

  private ChatId chatOf(Role role) {
    String number = String.valueOf(501 + chats.size());
    return switch (role.kind()) {
      case OPERATOR -> Stage.OFFICE;
      case GROUP -> new ChatId(Messenger.NAME, "-" + number);
      default -> new ChatId(Messenger.NAME, number);
    };
  }

  private void perform(Act act) {
    switch (act) {
      case Act.Does does -> perform(does);
      case Act.TimePasses(Duration time, String _) -> passes(time);
      case Act.Restart _ -> stage.restart();
      case Act.Remark _ -> {}
    }
  }

  private void passes(Duration time) {
    Duration step = Duration.ofSeconds(time.compareTo(A_WHILE) <= 0 ? 1 : 10);
    Duration left = time;
    while (left.isPositive()) {
      sharing.forEach(stage::isAt);
      Duration next = BREATH.compareTo(left) < 0 ? BREATH : left;
      stage.passes(next, step);
      left = left.minus(next);
    }
  }

  private void perform(Act.Does does) {
    ChatId own = chatOf(does.who());
    switch (does.deed()) {
      case Deed.Sends(Incoming incoming) -> say(does, incoming);
      case Deed.Taps taps -> send(does, own, new Incoming.Tap(data(own, taps, does.who())));
      case Deed.Shares(String where, boolean live, boolean forwarded) -> {
        Point point = places.point(where);
        if (live) {
          sharing.put(own, point);
        }
        send(does, own, new Incoming.Location(point, live, forwarded));
      }
      case Deed.Moves(String where) -> {
        sharing.put(own, places.point(where));
        stage.isAt(own, places.point(where));
      }
      case Deed.StopsSharing _ -> {
        sharing.remove(own);
        send(does, own, new Incoming.LiveLocationEnded());
      }
      case Deed.FallsSilent _ -> sharing.remove(own);
      case Deed.Blocks _ -> {
        stage.messenger().block(own);
        send(does, own, new Incoming.Blocked());
      }
      case Deed.Unblocks _ -> {
        stage.messenger().unblock(own);
        send(does, own, new Incoming.Unblocked());
      }
      case Deed.Invites _ ->
          send(does, chatOf(does.group().orElseThrow()), new Incoming.AddedToGroup(DOOR));
    }
  }

  private void say(Act.Does does, Incoming incoming) {
    does.group()
        .ifPresentOrElse(
            group -> send(does, chatOf(group), inGroup(incoming)),
            () -> send(does, chatOf(does.who()), incoming));
  }

  private static Incoming inGroup(Incoming incoming) {
    if (incoming instanceof Incoming.Text(String text)) {
      return new Incoming.InGroup(text, DOOR);
    }
    throw new UnreadableStory("In a group only words are said to Gaja");
  }

  private void send(Act.Does does, ChatId chat, Incoming incoming) {
    Role who = roleOf(does.who());
    Sender sender = new Sender(who.shownAs(), who.language().locale());
    Update update = stage.update(chat, sender, incoming);
    stage.take(update);
    if (does.often() == Often.TWICE) {
      stage.take(stage.update(chat, sender, incoming));
    } else if (does.often() == Often.REPEATED) {
      stage.take(update);
    }
  }

  private String data(ChatId chat, Deed.Taps taps, String who) {
    Optional<String> data =
        taps.old()
            ? stage.messenger().findOldButton(chat, taps.label())
            : stage.messenger().findButton(chat, taps.label());
    return data.orElseThrow(() ->
        new UnreadableStory(
            "%s has no button [%s], only %s"
                .formatted(who, taps.label(), stage.messenger().labels(chat))));
  }

  private Role roleOf(String name) {
    List<Role> found = story.cast().stream().filter(role -> role.name().equals(name)).toList();
    if (found.isEmpty()) {
      throw new UnreadableStory("The head does not say who " + name + " is");
    }
    return found.getFirst();
  }

  private ChatId chatOf(String name) {
    return Optional.ofNullable(chats.get(roleOf(name).name())).orElseThrow();
  }
}
