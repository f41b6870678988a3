package io.gaja.bot.conversation;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step answers: what happens next, or what it has to know first. A look-up is done outside
 * of the transaction, and the talk goes on with its answer; nothing is saved in between.
 */
public sealed interface Turn {

  /** The same turn, said after something else; a look-up keeps it for its end. */
  default Turn after(Reply first) {
    return switch (this) {
      case Settled settled -> settled.after(first);
      case FindPlaces find ->
          new FindPlaces(find.query(), found -> find.then().apply(found).after(first));
      case NamePoint name ->
          new NamePoint(name.point(), place -> name.then().apply(place).after(first));
      case GetQuote get ->
          new GetQuote(
              get.line(),
              get.pickup(),
              get.dropOff(),
              priced -> get.then().apply(priced).after(first));
      case FindCall find -> new FindCall(find.call(), call -> find.then().apply(call).after(first));
      case FindDriver find ->
          new FindDriver(find.driver(), driver -> find.then().apply(driver).after(first));
      case ListDay list ->
          new ListDay(list.driver(), list.since(), calls -> list.then().apply(calls).after(first));
      case Ask<?> ask -> ask.saidAfter(first);
    };
  }

  /**
   * The end of a turn.
   *
   * @param next where the talk stands from now on; where it stood when empty
   * @param deeds when one is refused, the rest of them, the new step and what is said are dropped
   *     for the reason; what was being asked ends then only if the turn was to move on
   */
  record Settled(Optional<Step> next, List<Content> says, List<Deed> deeds) implements Turn {
    public Settled {
      says = List.copyOf(says);
      deeds = List.copyOf(deeds);
    }

    public Settled and(Deed deed) {
      List<Deed> more = new ArrayList<>(deeds);
      more.add(deed);
      return new Settled(next, says, more);
    }

    public Settled andSay(Reply reply) {
      return andShow(new Content.Note(reply, true));
    }

    public Settled andShow(Content content) {
      List<Content> more = new ArrayList<>(says);
      more.add(content);
      return new Settled(next, more, deeds);
    }

    @Override
    public Settled after(Reply first) {
      List<Content> more = new ArrayList<>();
      more.add(new Content.Note(first, true));
      more.addAll(says);
      return new Settled(next, more, deeds);
    }
  }

  record FindPlaces(PlaceQuery query, Function<List<Place>, Turn> then) implements Turn {}

  record NamePoint(Point point, Function<Place, Turn> then) implements Turn {}

  record GetQuote(LineCode line, Place pickup, Place dropOff, Function<Priced, Turn> then)
      implements Turn {}

  record FindCall(CallId call, Function<Optional<Call>, Turn> then) implements Turn {}

  record FindDriver(DriverId driver, Function<Optional<Driver>, Turn> then) implements Turn {}

  /** Calls that the driver drove, declined or let go by since then. */
  record ListDay(DriverId driver, Instant since, Function<List<Call>, Turn> then) implements Turn {}

  /** Asks a {@link Source}; what it knows leads to the next turn. */
  record Ask<S extends Source>(Class<S> source, Function<S, Turn> question) implements Turn {

    Turn of(Source known) {
      return question.apply(source.cast(known));
    }

    private Ask<S> saidAfter(Reply first) {
      return new Ask<>(source, known -> question.apply(known).after(first));
    }
  }

  /** A quote and how good the chances are: free cars nearby, and how far the nearest is. */
  record Priced(Quote quote, int nearby, Optional<Duration> nearest) {}

  /** Stays where the talk stands and says this. */
  static Settled say(Reply reply) {
    return new Settled(Optional.empty(), List.of(new Content.Note(reply, true)), List.of());
  }

  /** Moves on and asks this. */
  static Settled ask(Step next, Reply question) {
    return new Settled(Optional.of(next), List.of(new Content.Note(question, true)), List.of());
  }

  /** Nothing is asked any more. */
  static Settled end(Reply last) {
    return ask(new Step.Idle(), last);
  }

  /** Only does something; the facts bring their own words. */
  static Settled does(Deed deed) {
    return new Settled(Optional.empty(), List.of(), List.of(deed));
  }

  /** Does something and asks nothing any more. */
  static Settled endWith(Deed deed) {
    return new Settled(Optional.of(new Step.Idle()), List.of(), List.of(deed));
  }

  /** There is nothing to say or to do. */
  static Settled nothing() {
    return new Settled(Optional.empty(), List.of(), List.of());
  }
}
