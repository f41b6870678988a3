package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Sight.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What somebody does next: mostly what makes sense, now and then nothing of the kind. */
final class Mind {
  private static final String BOT = "@gaja_test_bot ";

  private final List<String> sentences;
  private final List<String> overheard = new ArrayList<>();

  Mind(List<String> sentences) {
    this.sentences = sentences;
  }

  /** Buttons that others have seen, for those who make them up. */
  void overhears(Sight sight) {
    sight.keys().stream().map(Press::data).filter(data -> !data.isEmpty()).forEach(overheard::add);
    while (overheard.size() > 500) {
      overheard.removeFirst();
    }
  }

  /** Several at once come together, in any order. */
  List<Wire> acts(Somebody who, Census census, boolean calm) {
    if (who.calling() == Somebody.Calling.GROUP) {
      return calm ? List.of() : List.of(inGroup(who));
    }
    if (calm) {
      return List.of(sensible(who, census));
    }
    Wire first = act(who, census);
    return switch (who.dice().nextInt(20)) {
      case 0 -> List.of(first, first);
      case 1 -> List.of(first, act(who, census));
      case 2 -> List.of(first, act(who, census), first);
      default -> List.of(first);
    };
  }

  private Wire act(Somebody who, Census census) {
    RandomGenerator dice = who.dice();
    boolean serious = who.calling() != Somebody.Calling.RIDER && who.feels(60);
    int mood = serious ? 100 : dice.nextInt(100);
    if (mood < 7) {
      return who.dialect().oddity(dice);
    }
    if (mood < 13) {
      return who.dialect().says(Words.one(Words.ABSURD, dice));
    }
    if (mood < 17) {
      return madeUp(who);
    }
    if (mood < 21 && !who.said().isEmpty()) {
      return Words.one(who.said(), dice).again();
    }
    if (mood < 27) {
      return who.dialect().says(cut(Words.one(sentences, dice), dice));
    }
    if (mood < 30) {
      return who.dialect().says(Words.one(Words.COMMANDS, dice));
    }
    if (mood < 32) {
      return who.dialect().moves(Words.nearby(dice));
    }
    return sensible(who, census);
  }

  /** Now and then only half of it. */
  private static String cut(String sentence, RandomGenerator dice) {
    return dice.nextInt(4) > 0 || sentence.length() < 4
        ? sentence
        : sentence.substring(0, sentence.length() / 2);
  }

  private Wire madeUp(Somebody who) {
    RandomGenerator dice = who.dice();
    List<String> made =
        List.of(
            "ac:made-up:0", "ys::999999", "x", "::", "pk:99:1", "ln:parking.in.nothing:0", "🙂");
    String data =
        overheard.isEmpty() || who.feels(30) ? Words.one(made, dice) : Words.one(overheard, dice);
    return who.dialect().taps(data, String.valueOf(1 + dice.nextInt(2000)));
  }

  private Wire sensible(Somebody who, Census census) {
    String duty = census.duty(who.chat());
    if (duty.equals("asked") && who.feels(80)) {
      Optional<Wire> taken = Fingers.tap(who, 3, "ac");
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    return Sense.answer(who, census)
        .filter(answer -> who.feels(80))
        .or(() ->
            census.stepName(who.chat()).equals("Step.Idle")
                ? idle(who, duty)
                : Fingers.tap(who, 3, ""))
        .or(() -> Fingers.tap(who, 8, ""))
        .orElseGet(() -> who.dialect().says("/start"));
  }

  private Optional<Wire> idle(Somebody who, String duty) {
    if (who.feels(45)) {
      Optional<Wire> tapped = Fingers.tap(who, 5, "");
      if (tapped.isPresent()) {
        return tapped;
      }
    }
    return Optional.of(
        switch (who.calling()) {
          case RIDER, GROUP -> who.dialect().says(Words.one(Words.WISHES, who.dice()));
          case OPERATOR ->
              Fingers.tap(who, 10, "ap")
                  .or(() -> Fingers.tap(who, 10, "ln"))
                  .orElseGet(() -> who.dialect().says("/status"));
          case ATTENDANT ->
              who.dialect().says(who.feels(80) ? "/lot" : Words.one(Words.WISHES, who.dice()));
          case WORKER -> atWork(who, duty);
        });
  }

  private static Wire atWork(Somebody who, String duty) {
    return switch (duty) {
      case "off" -> Fingers.tap(who, 5, "on").orElseGet(() -> who.dialect().says("/driver"));
      case "free" ->
          who.feels(70)
              ? who.dialect().moves(Words.nearby(who.dice()))
              : who.dialect().says(Words.one(Words.WISHES, who.dice()));
      case "busy" ->
          Fingers.tap(who, 6, "ar")
              .or(() -> Fingers.tap(who, 6, "ob"))
              .or(() -> Fingers.tap(who, 6, "fi"))
              .or(() -> Fingers.tap(who, 6, "ln"))
              .orElseGet(() -> who.dialect().says("/status"));
      case "applied" -> who.dialect().says(Words.one(Words.WISHES, who.dice()));
      default -> who.dialect().says("/driver");
    };
  }

  private Wire inGroup(Somebody who) {
    RandomGenerator dice = who.dice();
    String words =
        who.feels(60) ? Words.one(sentences, dice) : Words.one(Words.ABSURD.subList(5, 40), dice);
    return switch (dice.nextInt(6)) {
      case 0, 1 -> who.dialect().says(BOT + words);
      case 2 -> who.dialect().says("/status@gaja_test_bot");
      case 3 -> who.dialect().oddity(dice).meaning(Wire.Due.ANYTHING);
      case 4 -> who.dialect().photographs().meaning(Wire.Due.NOTHING);
      default -> who.dialect().says("저녁에 " + words).meaning(Wire.Due.NOTHING);
    };
  }
}
