package io.gaja.bot.conversation;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The buttons of a question, for those who type what is on one instead of tapping it. */
record Options(List<Option> all) {
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_LATIN_PART = 3;

  private static final int MOST_NAMED = 6;

  /** A step that asks for a time or a number reads these itself, and more exactly. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]+(?:시간|분|일|시|h|hours?|hrs?|min|mins|minutes?|days?)?");

  private static final Set<String> STOPS =
      Set.of("그만", "그만둘래", "그만할래", "취소", "stop", "cancel", "quit");

  private static final Pattern FAST = Pattern.compile("빠른|(?i:quick|fast)");
  private static final Pattern NUMBERED = Pattern.compile("(?<![0-9,.])([0-9]{1,2})(?![0-9,])");

  /** Those of the question that this turn ends with. */
  static Options of(Turn.Settled question) {
    return new Options(
        question.says().stream()
            .flatMap(content -> Content.replyOf(content).stream())
            .flatMap(Options::of)
            .toList());
  }

  private static Stream<Option> of(Reply reply) {
    return Labels.of(reply)
        .flatMap(choice ->
            Tapped.parse(choice.data()).stream()
                .filter(tap -> tap.verb().isOfQuestion())
                .map(tap -> Option.of(choice.label(), tap, reply)));
  }

  /** The whole label, or a plain "stop" where there is a button for that. */
  Optional<Option> typed(String words) {
    String said = Choosing.plain(words);
    return only(option -> Choosing.plain(option.label()).equals(said))
        .or(() -> STOPS.contains(said) ? only(option -> option.is(Verb.STOP)) : Optional.empty());
  }

  /** What is chosen by these words: a label or a part of one, a place in the order, the least. */
  Optional<Option> chosenBy(Choosing words) {
    if (!words.isPossible()) {
      return Optional.empty();
    }
    return named(words)
        .or(() -> nth(words))
        .or(() -> words.isCheapest() ? least(Option::amount) : Optional.empty())
        .or(() -> words.isNearest() ? least(Option::metres) : Optional.empty())
        .or(() ->
            words.isFastest() ? only(it -> FAST.matcher(it.label()).find()) : Optional.empty())
        .or(() -> words.isNone() ? only(it -> it.is(Verb.ELSEWHERE)) : Optional.empty())
        .or(() -> numbered(words));
  }

  /** Ever less of what was said, until it is one of the labels, or a part of just one. */
  private Optional<Option> named(Choosing words) {
    for (String reading : words.readings()) {
      Optional<Option> found =
          only(option -> Choosing.plain(option.label()).equals(reading))
              .or(() ->
                  isTooLittle(reading)
                      ? Optional.empty()
                      : only(option -> isByItsName(option) && option.has(reading)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isTooLittle(String reading) {
    int shortest = reading.matches("[a-z0-9]+") ? SHORTEST_LATIN_PART : SHORTEST_PART;
    return reading.length() < shortest || NUMBER.matcher(reading).matches();
  }

  /** A place that is remembered is not meant by a part of its name. */
  private static boolean isByItsName(Option option) {
    return !option.is(Verb.RECENT) && !option.is(Verb.HOME) && !option.is(Verb.WORK);
  }

  private Optional<Option> nth(Choosing words) {
    List<Option> picks = with(Verb.PICK);
    List<Option> inOrder = picks.isEmpty() ? waysToCall() : picks;
    if (words.isLast() && !inOrder.isEmpty()) {
      return Optional.of(inOrder.getLast());
    }
    OptionalInt nth = words.nth();
    if (nth.isEmpty()) {
      return Optional.empty();
    }
    return picks.isEmpty()
        ? inOrder.stream().skip(nth.getAsInt()).findFirst()
        : only(option -> option.is(Verb.PICK) && option.tap().index() == nth.getAsInt());
  }

  /** "2" where the buttons are numbered. */
  private Optional<Option> numbered(Choosing words) {
    String number = Choosing.plain(words.text());
    return only(option -> {
      Matcher first = NUMBERED.matcher(option.label());
      return option.is(Verb.PICK) && first.find() && first.group(1).equals(number);
    });
  }

  private Optional<Option> least(ToLongFunction<Option> measure) {
    List<Option> measured =
        all.stream().filter(option -> measure.applyAsLong(option) < Long.MAX_VALUE).toList();
    return measured.size() < 2
        ? Optional.empty()
        : measured.stream().min(Comparator.comparingLong(measure));
  }

  private Optional<Option> only(Predicate<Option> which) {
    List<Option> found = all.stream().filter(which).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  boolean has(Verb verb) {
    return !with(verb).isEmpty();
  }

  private List<Option> with(Verb verb) {
    return all.stream().filter(option -> option.is(verb)).toList();
  }

  /** What "go ahead" may mean: the way to call, or each of several; else each option. */
  List<Option> goingAhead() {
    List<Option> calls = with(Verb.CALL_NOW);
    if (calls.isEmpty()) {
      return with(Verb.PICK);
    }
    return calls.size() == 1 ? calls : waysToCall();
  }

  private List<Option> waysToCall() {
    return all.stream()
        .filter(option -> option.is(Verb.CALL_NOW) || option.is(Verb.NAME_PRICE))
        .toList();
  }

  /** The labels, as one names them in a sentence. */
  static String names(List<Option> options) {
    return String.join(", ", options.stream().limit(MOST_NAMED).map(Option::label).toList());
  }
}
