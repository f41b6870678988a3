package io.gaja.bot.transcript;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Incoming.Unreadable.Kind;
import io.gaja.bot.text.Language;
import io.gaja.bot.transcript.Act.Deed;
import io.gaja.bot.transcript.Act.Often;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the lines of a script. */
final class ActReading {
  private static final String AT_ONCE = "+ ";
  private static final String REMARK = "※ ";
  private static final String TIME = "^\\d\\d:\\d\\d (?!\\d)";

  private final Language language;

  ActReading(Language language) {
    this.language = language;
  }

  Act read(String line) {
    String written = line.replaceFirst(TIME, "").strip();
    if (written.startsWith(REMARK)) {
      return new Act.Remark(written);
    }
    if (Phrase.RESTART.is(language, written)) {
      return new Act.Restart(written);
    }
    return Phrase.LATER
        .read(language, written)
        .<Act>map(time -> new Act.TimePasses(duration(time.getFirst()), written))
        .orElseGet(() -> does(written));
  }

  /** "90초", "12분", "2시간". */
  Duration duration(String text) {
    return amount(Phrase.SECONDS, text)
        .map(Duration::ofSeconds)
        .or(() -> amount(Phrase.MINUTES, text).map(Duration::ofMinutes))
        .or(() -> amount(Phrase.HOURS, text).map(Duration::ofHours))
        .orElseThrow(() -> new UnreadableStory("How long is “" + text + "”?"));
  }

  private Optional<Long> amount(Phrase unit, String text) {
    return unit.read(language, text).map(number -> Long.parseLong(number.getFirst()));
  }

  private Act does(String written) {
    boolean atOnce = written.startsWith(AT_ONCE);
    String line = atOnce ? written.substring(AT_ONCE.length()) : written;
    int colon = line.indexOf(": ");
    if (colon < 1) {
      throw new UnreadableStory("Who does it? “" + written + "”");
    }
    String name = line.substring(0, colon);
    Optional<List<String>> group = Phrase.IN_GROUP.read(language, name);
    String what = line.substring(colon + 2).strip();
    Optional<List<String>> twice = Phrase.TWICE.read(language, what);
    Optional<List<String>> repeated = Phrase.REPEATED.read(language, what);
    String once = twice.or(() -> repeated).map(List::getFirst).orElse(what);
    Often often =
        twice.isPresent() ? Often.TWICE : repeated.isPresent() ? Often.REPEATED : Often.ONCE;
    return new Act.Does(
        group.map(List::getFirst).orElse(name),
        group.map(List::getLast),
        deed(once),
        often,
        atOnce,
        written);
  }

  private Deed deed(String what) {
    Optional<List<String>> old = Phrase.OLD_BUTTON.read(language, what);
    if (old.isPresent() && isIn("[", old.get().getFirst(), "]")) {
      return new Deed.Taps(inside(old.get().getFirst()), true);
    }
    if (isIn("[", what, "]")) {
      return new Deed.Taps(inside(what), false);
    }
    if (isIn("(", what, ")")) {
      return untyped(inside(what))
          .orElseThrow(() -> new UnreadableStory("What is done by “" + what + "”?"));
    }
    return new Deed.Sends(new Incoming.Text(what));
  }

  private Optional<Deed> untyped(String what) {
    return Stream.<Optional<Deed>>of(
            sends(Phrase.STICKER, what, _ -> new Incoming.Unreadable(Kind.STICKER)),
            sends(Phrase.VOICE, what, _ -> new Incoming.Unreadable(Kind.VOICE)),
            sends(Phrase.VIDEO, what, _ -> new Incoming.Unreadable(Kind.VIDEO)),
            sends(Phrase.FILE, what, _ -> new Incoming.Unreadable(Kind.FILE)),
            sends(Phrase.PHOTO, what, _ -> new Incoming.Photo("a-photo")),
            sends(Phrase.EDITED, what, said -> new Incoming.Edited(said.getFirst())),
            sends(Phrase.OWN_CONTACT, what, said -> new Incoming.Contact(said.getFirst(), true)),
            sends(Phrase.OTHER_CONTACT, what, said -> new Incoming.Contact(said.getFirst(), false)),
            sends(Phrase.MADE_UP_BUTTON, what, said -> new Incoming.Tap(said.getFirst())),
            sends(Phrase.LONG_TEXT, what, ActReading::longText),
            when(Phrase.LIVE_LOCATION, what, said -> shares(said, true, false)),
            when(Phrase.FORWARDED_LOCATION, what, said -> shares(said, false, true)),
            when(Phrase.LOCATION, what, said -> shares(said, false, false)),
            when(Phrase.MOVES, what, said -> new Deed.Moves(said.getFirst())),
            when(Phrase.STOPS_SHARING, what, _ -> new Deed.StopsSharing()),
            when(Phrase.FALLS_SILENT, what, _ -> new Deed.FallsSilent()),
            when(Phrase.BLOCKS, what, _ -> new Deed.Blocks()),
            when(Phrase.UNBLOCKS, what, _ -> new Deed.Unblocks()),
            when(Phrase.INVITES, what, _ -> new Deed.Invites()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Deed shares(List<String> said, boolean live, boolean forwarded) {
    return new Deed.Shares(said.getFirst(), live, forwarded);
  }

  /** The first words over and over, until it is as long as the number says. */
  private static Incoming longText(List<String> said) {
    int length = Integer.parseInt(said.get(1).replace(",", ""));
    String words = said.get(0);
    return new Incoming.Text(words.repeat(length / words.length() + 1).substring(0, length));
  }

  private Optional<Deed> sends(
      Phrase phrase, String what, Function<List<String>, Incoming> incoming) {
    return when(phrase, what, incoming.andThen(Deed.Sends::new));
  }

  private Optional<Deed> when(Phrase phrase, String what, Function<List<String>, Deed> deed) {
    return phrase.read(language, what).map(deed);
  }

  private static boolean isIn(String open, String text, String close) {
    return text.startsWith(open) && text.endsWith(close);
  }

  private static String inside(String text) {
    return text.substring(1, text.length() - 1);
  }
}
