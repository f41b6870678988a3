package io.gaja.bot.understanding;

import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One sentence on its way from words to what it means. */
final class Reading {
  private final Grammar grammar;
  private final Text text;
  private final List<Word> words;
  private final List<Phrase> phrases;
  private final List<Roles.Part> parts;
  private final Lines.Said line;
  private final Amounts amounts;
  private final Times times;
  private final Cues cues;
  private final Route route;
  private final OptionalInt stay;

  Reading(Grammar grammar, Text text, List<Word> read, LocalDateTime now) {
    this.grammar = grammar;
    this.text = text;
    words = TakenBack.of(read);
    phrases = new Phrases(text, words, grammar.names()).list();
    Rejected rejected = Rejected.of(words);
    parts = new Roles(text, words, phrases).list();
    line = grammar.lines().said(text, words, rejected, phrases);
    amounts = new Amounts(words, rejected, phrases);
    times =
        new Times(
            words,
            rejected,
            parts,
            line.atPlace() && words.stream().noneMatch(word -> word.is(Tag.EXTEND)),
            now);
    cues = Cues.of(words, rejected, phrases);
    route = Route.of(parts, manner());
    stay = amounts.stay(times);
  }

  private Route.Manner manner() {
    boolean correcting =
        cues.any(
            Tag.CHANGE,
            Tag.REMOVE,
            Tag.NOT,
            Tag.NOT_THAT,
            Tag.INSTEAD,
            Tag.RATHER,
            Tag.WRONG,
            Tag.ADD);
    boolean calling =
        cues.any(Tag.LINE, Tag.LINE_HINT, Tag.CALL, Tag.GO, Tag.SEND, Tag.COST, Tag.WANT);
    boolean answering = cues.has("BARE") && parts.size() < 2;
    return new Route.Manner(
        correcting || answering, answering && !correcting, calling, line.atPlace(), isHomeward());
  }

  Sentence sentence() {
    Optional<When> at = times.when();
    addMadeCues(at);
    Intent intent = grammar.intents().decide(cues.all());
    return switch (intent) {
      case CALL, PRICE, CHANGE -> whole(intent, at);
      case WHERE, CANCEL, CONTACT, LOST, RECEIPT, DRIVE ->
          Sentence.about(intent, line.line(), Optional.empty(), Optional.empty());
      case EXTEND -> Sentence.about(intent, line.line(), minutes(stay), Optional.empty());
      case LANGUAGE ->
          Sentence.about(
              intent, Optional.empty(), Optional.empty(), amounts.language().map(Locale::of));
      case HELP, THANKS, GREETING, YES, NO, OPERATOR, NONE ->
          Sentence.about(intent, Optional.empty(), Optional.empty(), Optional.empty());
    };
  }

  private void addMadeCues(Optional<When> at) {
    cues.addIf(line.line().isPresent() && !cues.any(Tag.LINE, Tag.LINE_HINT), "LINE");
    cues.addIf(words.stream().anyMatch(this::isSomebody), "DRIVER");
    cues.addIf(line.notLine().isPresent(), "HAS_NOT_LINE");
    cues.addIf(line.atPlace(), "AT_PLACE");
    cues.addIf(route.from().isPresent(), "HAS_FROM");
    cues.addIf(route.to().isPresent(), "HAS_TO");
    cues.addIf(route.from().isPresent() && route.to().isPresent(), "HAS_ROUTE");
    cues.addIf(!route.stops().isEmpty(), "HAS_STOP");
    cues.addIf(route.place().isPresent(), "HAS_PLACE");
    cues.addIf(route.not().isPresent() && isPlaced(), "HAS_NOT");
    cues.addIf(at.isPresent(), "HAS_AT");
    cues.addIf(amounts.people().isPresent(), "HAS_PEOPLE");
    cues.addIf(amounts.cars().isPresent(), "HAS_CARS");
    cues.addIf(amounts.won().isPresent(), "HAS_PRICE");
    cues.addIf(stay.isPresent(), "HAS_STAY");
    cues.addIf(phrases.stream().anyMatch(p -> !p.sure() && !route.uses(p)), "UNKNOWN");
    cues.addIf(cues.any(Tag.SAYING), "SAYINGS");
    cues.addIf(isDetail(at), "DETAIL");
    cues.addIf(isTold(), "TOLD");
    cues.addIf(
        phrases.stream().anyMatch(p -> !p.sure() && route.to().equals(Optional.of(p.place()))),
        "VAGUE");
  }

  private boolean isDetail(Optional<When> at) {
    return at.filter(when -> !(when instanceof When.Now)).isPresent()
        || amounts.people().isPresent()
        || amounts.cars().isPresent()
        || cues.any(Tag.KIND, Tag.GEAR);
  }

  /** Asked or told of something, not of the ride. */
  private boolean isTold() {
    return cues.any(Tag.ASKING, Tag.QUESTION, Tag.OFF_TOPIC, Tag.PAST, Tag.TRANSIT, Tag.WEATHER)
        || cues.has("NARRATES")
        || cues.has("DWELLS");
  }

  private Optional<PlaceWords> rejected() {
    return route
        .not()
        .or(() -> dropsStops() ? Optional.of(new PlaceWords.Stops()) : Optional.empty());
  }

  private boolean dropsStops() {
    boolean named =
        !route.stops().isEmpty() || route.place().isPresent() || route.not().isPresent();
    return cues.any(Tag.NO_STOPS)
        || (cues.any(Tag.REMOVE) && cues.any(Tag.LABEL_STOP, Tag.VIA) && !named);
  }

  /** "drive me home in my car" speaks for a line, and says where to. */
  private boolean isHomeward() {
    return words.stream()
        .filter(word -> word.is(Tag.LINE_HINT) && word.shape() == Shape.LATIN)
        .anyMatch(
            word -> grammar.lexicon().findIn(text, word.start(), word.end(), Tag.HOME).isPresent());
  }

  /** 대리기사님 is a line, and somebody. */
  private boolean isSomebody(Word word) {
    return word.is(Tag.LINE)
        && word.shape() == Shape.WORD
        && grammar.lexicon().findIn(text, word.start(), word.end(), Tag.DRIVER).isPresent();
  }

  /** "not answering" rejects no place, "not Foo, Bar" does. */
  private boolean isPlaced() {
    boolean sure = phrases.stream().anyMatch(Phrase::sure);
    return sure || route.place().isPresent() || route.to().isPresent();
  }

  private Sentence whole(Intent intent, Optional<When> at) {
    boolean answered = intent == Intent.CHANGE && cues.has("BARE");
    boolean corrected = intent == Intent.CHANGE && cues.any(Tag.NOT, Tag.CHANGE);
    boolean staying = line.atPlace() || answered || corrected;
    return new Sentence(
        intent,
        line.line(),
        line.notLine(),
        route.from(),
        route.to(),
        route.stops(),
        route.place(),
        rejected(),
        at,
        amounts.people(),
        amounts.cars(),
        amounts.kind().map(kind -> CarKind.valueOf(kind.toUpperCase(Locale.ROOT))),
        amounts.won().isPresent()
            ? Optional.of(Money.won(amounts.won().getAsLong()))
            : Optional.empty(),
        staying ? minutes(stay) : Optional.empty(),
        amounts.gear().map(gear -> Gearbox.valueOf(gear.toUpperCase(Locale.ROOT))),
        Optional.empty());
  }

  private static Optional<Duration> minutes(OptionalInt stay) {
    return stay.isPresent() ? Optional.of(Duration.ofMinutes(stay.getAsInt())) : Optional.empty();
  }
}
