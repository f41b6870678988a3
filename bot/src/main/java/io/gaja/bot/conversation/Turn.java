package io.gaja.bot.conversation;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a step answers: what happens next, or what it has to know first. A look-up is done outside
 * of the transaction, and the talk goes on with its answer; nothing is saved in between.
 */
public sealed interface Turn {

  /** The same turn, gone on with once it has come to its end; a look-up keeps that for then. */
  default Turn goingOn(Function<Settled, Turn> next) {
    return switch (this) {
      case Settled settled -> next.apply(settled);
      case FindPlaces find ->
          new FindPlaces(find.query(), found -> find.then().apply(found).goingOn(next));
      case NamePoint name ->
          new NamePoint(name.point(), place -> name.then().apply(place).goingOn(next));
      case GetQuote get ->
          new GetQuote(get.journey(), priced -> get.then().apply(priced).goingOn(next));
      case NamePrice name ->
          new NamePrice(
              name.journey(), name.named(), said -> name.then().apply(said).goingOn(next));
      case FindStopPrice find ->
          new FindStopPrice(
              find.call(), find.stop(), price -> find.then().apply(price).goingOn(next));
      case FindCall find ->
          new FindCall(find.call(), call -> find.then().apply(call).goingOn(next));
      case FindDriver find ->
          new FindDriver(find.driver(), driver -> find.then().apply(driver).goingOn(next));
      case ListDay list ->
          new ListDay(list.driver(), list.since(), calls -> list.then().apply(calls).goingOn(next));
      case ListRides list ->
          new ListRides(list.rider(), calls -> list.then().apply(calls).goingOn(next));
      case Ask<?> ask -> ask.goingOn(next);
    };
  }

  /** The same turn with another end. */
  default Turn ending(UnaryOperator<Settled> change) {
    return goingOn(change::apply);
  }

  /** The same turn, said after something else. */
  default Turn after(Reply first) {
    return ending(end -> end.after(first));
  }

  /** The same turn, doing this as well. */
  default Turn and(Deed deed) {
    return ending(end -> end.and(deed));
  }

  /** The same question once more, because the answer was of no use: a misunderstanding. */
  default Turn again(Reply why) {
    return ending(end -> end.again(why));
  }

  /**
   * The end of a turn.
   *
   * @param next where the talk stands from now on; where it stood when empty
   * @param deeds when one is refused, the rest of them, the new step and what is said are dropped
   *     for the reason; what was being asked ends then only if the turn was to move on
   * @param misunderstood whether nothing could be made of what came in
   */
  record Settled(Optional<Step> next, List<Content> says, List<Deed> deeds, boolean misunderstood)
      implements Turn {
    public Settled {
      says = List.copyOf(says);
      deeds = List.copyOf(deeds);
    }

    public Settled(Optional<Step> next, List<Content> says, List<Deed> deeds) {
      this(next, says, deeds, false);
    }

    /** The same, moving on to this step. */
    public Settled to(Step step) {
      return new Settled(Optional.of(step), says, deeds, misunderstood);
    }

    public boolean showsCard() {
      return says.stream().anyMatch(Content.Card.class::isInstance);
    }

    public Settled saying(List<Content> others) {
      return new Settled(next, others, deeds, misunderstood);
    }

    /** The deed comes before all others, so that it is done even when one of them is refused. */
    public Settled first(Deed deed) {
      List<Deed> more = new ArrayList<>(deeds);
      more.addFirst(deed);
      return new Settled(next, says, more, misunderstood);
    }

    @Override
    public Settled and(Deed deed) {
      List<Deed> more = new ArrayList<>(deeds);
      more.add(deed);
      return new Settled(next, says, more, misunderstood);
    }

    public Settled andSay(Reply reply) {
      return andShow(new Content.Note(reply, true));
    }

    public Settled andShow(Content content) {
      List<Content> more = new ArrayList<>(says);
      more.add(content);
      return saying(more);
    }

    @Override
    public Settled after(Reply first) {
      List<Content> more = new ArrayList<>();
      more.add(new Content.Note(first, true));
      more.addAll(says);
      return saying(more);
    }

    @Override
    public Settled again(Reply why) {
      Settled question = after(why);
      return new Settled(question.next(), question.says(), question.deeds(), true);
    }
  }

  record FindPlaces(PlaceQuery query, Function<List<Place>, Turn> then) implements Turn {}

  record NamePoint(Point point, Function<Place, Turn> then) implements Turn {}

  record GetQuote(Journey journey, Function<Priced, Turn> then) implements Turn {}

  /** What the line says to a price that the rider names. */
  record NamePrice(Journey journey, Money named, Function<NamedPrice, Turn> then) implements Turn {}

  /** What one more stop costs on a trip under way; empty where the line has no say in it. */
  record FindStopPrice(Call call, Place stop, Function<Optional<StopPrice>, Turn> then)
      implements Turn {}

  record FindCall(CallId call, Function<Optional<Call>, Turn> then) implements Turn {}

  record FindDriver(DriverId driver, Function<Optional<Driver>, Turn> then) implements Turn {}

  /** Calls that the driver drove, declined or let go by since then. */
  record ListDay(DriverId driver, Instant since, Function<List<Call>, Turn> then) implements Turn {}

  /** The newest calls of a rider, open or not, newest first; a few of them. */
  record ListRides(PersonId rider, Function<List<Call>, Turn> then) implements Turn {}

  /** Asks a {@link Source}; what it knows leads to the next turn. */
  record Ask<S extends Source>(Class<S> source, Function<S, Turn> question) implements Turn {

    Turn of(Source known) {
      return question.apply(source.cast(known));
    }

    @Override
    public Ask<S> goingOn(Function<Settled, Turn> next) {
      return new Ask<>(source, known -> question.apply(known).goingOn(next));
    }
  }

  /** Every way in which a wish may be carried out, and how good the chances are. */
  record Priced(List<Quote> quotes, Market market) {
    public Priced {
      quotes = List.copyOf(quotes);
    }

    /** The one to recommend. */
    public Quote quote() {
      return quotes.getFirst();
    }

    public int nearby() {
      return market.freeDriversNear();
    }

    public Optional<Duration> nearest() {
      return market.nearest();
    }
  }

  /**
   * What a stop costs on top.
   *
   * @param route the whole way, with the stop
   */
  record StopPrice(Money price, Route route) {}

  /** Stays where the talk stands and says this. */
  static Settled say(Reply reply) {
    return new Settled(Optional.empty(), List.of(new Content.Note(reply, true)), List.of());
  }

  /** Stays where the talk stands; nothing could be made of what came in. */
  static Settled misunderstood(Reply why) {
    return nothing().again(why);
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
