package io.gaja.bot.transcript;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a story down as a chat that anybody can read. */
final class Scribe {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String HEADING = "    ";
  private static final String BODY = "      ";

  private final Language language;
  private final Map<String, ChatId> chats;
  private final List<String> lines;
  private Instant began;

  Scribe(Story story, Map<String, ChatId> chats) {
    this.language = story.language();
    this.chats = chats;
    this.lines = new ArrayList<>(story.head());
    this.began = story.begins();
    lines.add(Story.rule());
  }

  String written() {
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
  }

  /** What is done. */
  void write(Act act, Instant now) {
    began = now;
    if (!(act instanceof Act.Does does && does.atOnce())) {
      lines.add("");
    }
    lines.add(
        switch (act) {
          case Act.Does does -> TIME.format(now.atZone(Stage.ZONE)) + " " + does.written();
          case Act.TimePasses passes -> passes.written();
          case Act.Restart restart -> restart.written();
          case Act.Remark remark -> remark.written();
        });
  }

  /** What everybody sees of it, chat after chat, whoever did it first. */
  void write(Act act, List<Seen> seen) {
    List<String> names = new ArrayList<>(chats.keySet());
    if (act instanceof Act.Does does) {
      names.remove(does.who());
      names.addFirst(does.who());
    }
    for (String name : names) {
      List<Seen> own = seen.stream().filter(one -> one.chat().equals(chats.get(name))).toList();
      lastLooks(own).forEach(one -> write(name, one));
    }
  }

  /** A card that changes again and again is told of once. */
  private static List<Seen> lastLooks(List<Seen> seen) {
    List<Seen> told = new ArrayList<>();
    for (Seen one : seen) {
      if (one instanceof Seen.Changed(var chat, var at, String message, var reply, int _)
          && !told.isEmpty()
          && told.getLast() instanceof Seen.Changed before
          && before.message().equals(message)) {
        told.removeLast();
        told.add(new Seen.Changed(chat, at, message, reply, before.times() + 1));
      } else {
        told.add(one);
      }
    }
    return told;
  }

  private void write(String name, Seen seen) {
    switch (seen) {
      case Seen.Said said -> {
        heading(name, seen, "", said.wakes());
        body(said.reply());
      }
      case Seen.Changed changed -> {
        String how =
            changed.times() == 1
                ? Phrase.CARD_CHANGED.say(language)
                : Phrase.CARD_CHANGED_OFTEN.say(language, String.valueOf(changed.times()));
        heading(name, seen, how, false);
        body(changed.reply());
      }
      case Seen.Bared bared -> {
        String first = (bared.reply().title() + "\n" + bared.reply().text()).strip();
        heading(
            name,
            seen,
            Phrase.BUTTONS_GONE.say(language, first.lines().findFirst().orElse("")),
            false);
      }
      case Seen.MapStarts _ -> heading(name, seen, Phrase.LIVE_MAP.say(language), false);
      case Seen.MapStops _ -> heading(name, seen, Phrase.LIVE_MAP_ENDS.say(language), false);
    }
  }

  private void heading(String name, Seen seen, String what, boolean wakes) {
    StringBuilder heading = new StringBuilder(HEADING).append(Phrase.TO.say(language, name));
    if (!what.isEmpty()) {
      heading.append(" · ").append(what);
    }
    Duration later = Duration.between(began, seen.at());
    if (later.isPositive()) {
      heading.append(" · ").append(Phrase.AFTER.say(language, spoken(later)));
    }
    lines.add(heading.append(wakes ? " 🔔" : "").toString());
  }

  /** "90초", "12분", "1시간 30분". */
  private String spoken(Duration time) {
    List<String> parts = new ArrayList<>();
    if (time.toHours() > 0) {
      parts.add(Phrase.HOURS.say(language, String.valueOf(time.toHours())));
    }
    if (time.toMinutesPart() > 0) {
      parts.add(Phrase.MINUTES.say(language, String.valueOf(time.toMinutesPart())));
    }
    if (time.toSecondsPart() > 0) {
      parts.add(Phrase.SECONDS.say(language, String.valueOf(time.toSecondsPart())));
    }
    return String.join(" ", parts);
  }

  private void body(Reply reply) {
    (reply.title() + "\n" + reply.text()).strip().lines().forEach(line -> lines.add(BODY + line));
    reply.pin().ifPresent(place -> lines.add(BODY + Phrase.MAP.say(language, place.name())));
    reply.photo().ifPresent(_ -> lines.add(BODY + Phrase.PICTURE.say(language)));
    for (List<Button> row : reply.buttons()) {
      lines.add(BODY + row.stream().map(Scribe::shown).collect(Collectors.joining(" ")));
    }
    keyboard(reply.ask())
        .ifPresent(key -> lines.add(BODY + Phrase.KEYBOARD.say(language, "[" + key + "]")));
  }

  private static String shown(Button button) {
    return switch (button) {
      case Button.Choice choice -> "[" + choice.label() + "]";
      case Button.Link link -> "[" + link.label() + " ↗]";
    };
  }

  private Optional<String> keyboard(Reply.Ask ask) {
    Words words = new Words(language, Stage.ZONE);
    return switch (ask) {
      case LOCATION -> Optional.of(words.say(Msg.SHARE_LOCATION));
      case CONTACT -> Optional.of(words.say(Msg.SHARE_CONTACT));
      case NOTHING, LIVE_LOCATION, PHOTO -> Optional.empty();
    };
  }
}
