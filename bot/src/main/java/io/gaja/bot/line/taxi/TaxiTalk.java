package io.gaja.bot.line.taxi;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Sign;
import io.gaja.bot.line.Work;
import io.gaja.bot.ride.Rides;
import io.gaja.bot.text.Idiom;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The taxi in the talk. */
public final class TaxiTalk implements LineTalk {
  private final Rides rides;

  /** Taxis between points that are served. */
  public TaxiTalk(Predicate<Point> served) {
    this.rides = new Rides(TaxiLine.CODE, served, new TaxiPlan());
  }

  @Override
  public LineCode code() {
    return TaxiLine.CODE;
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.of(TaxiLine.CODE);
  }

  @Override
  public Sign sign() {
    return new Sign(
        TaxiPhrase.MENU, TaxiPhrase.EXAMPLE, TaxiPhrase.HELP, "taxi", TaxiPhrase.COMMAND);
  }

  @Override
  public Turn begin(Scene scene) {
    return rides.begin(scene);
  }

  @Override
  public List<Topic> topics() {
    return List.of(new TaxiTopic(rides));
  }

  @Override
  public Optional<Rides> rides() {
    return Optional.of(rides);
  }

  @Override
  public Optional<Work> work() {
    return Optional.of(new Work(TaxiPhrase.MENU, TaxiPhrase.PAPERS, Work.CarDriven.OWN));
  }

  @Override
  public Idiom idiom() {
    return Idiom.USUAL
        .saying(TaxiPhrase.SEARCHING_EMPTY, Msg.SEARCHING_EMPTY)
        .saying(TaxiPhrase.RIDING, Msg.RIDING)
        .saying(TaxiPhrase.BOARDED_UNCHECKED, Msg.BOARDED_UNCHECKED)
        .saying(TaxiPhrase.NOBODY_FOUND, Msg.NOBODY_FOUND)
        .saying(TaxiPhrase.OFFER_TITLE, Msg.OFFER_TITLE)
        .saying(TaxiPhrase.JOB_RIDING, Msg.JOB_RIDING);
  }
}
