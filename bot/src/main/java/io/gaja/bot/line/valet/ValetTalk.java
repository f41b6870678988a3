package io.gaja.bot.line.valet;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.InsteadOfParking;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.LineTap;
import io.gaja.bot.line.Sign;
import io.gaja.bot.line.Work;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Idiom;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Point;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The valet in the talk. */
public final class ValetTalk implements LineTalk {
  private static final Idiom IDIOM =
      Idiom.USUAL
          .saying(ValetPhrase.CANCEL_SURE, Msg.CANCEL_SURE)
          .saying(ValetPhrase.MESSAGE_VALET, Msg.MESSAGE_DRIVER)
          .saying(ValetPhrase.FROM_VALET, Msg.FROM_DRIVER)
          .saying(ValetPhrase.LATE_RIDER, Msg.LATE_RIDER)
          .saying(ValetPhrase.WAITING_OVER_RIDER, Msg.WAITING_OVER_RIDER)
          .saying(ValetPhrase.OVERDUE_RIDER, Msg.OVERDUE_RIDER)
          .saying(ValetPhrase.OVERDUE_VALET, Msg.OVERDUE_DRIVER)
          .saying(ValetPhrase.DONE, Msg.FINISH)
          .saying(ValetPhrase.GAVE_UP, Msg.GAVE_UP_RIDER)
          .saying(ValetPhrase.COMPLETED, Msg.COMPLETED)
          .saying(ValetPhrase.COMPLETED_PAY, Msg.COMPLETED_PAY)
          .saying(ValetPhrase.CANCELLED_ABSENT, Msg.CANCELLED_ABSENT)
          .saying(ValetPhrase.NOBODY_FOUND, Msg.NOBODY_FOUND)
          .saying(ValetPhrase.NOBODY_FOUND_HINT, Msg.NOBODY_FOUND_HINT)
          .saying(ValetPhrase.NOBODY_TO_FETCH, Msg.NOBODY_TO_FETCH)
          .saying(ValetPhrase.PHOTOGRAPHED, Msg.CAR_PHOTOGRAPHED)
          .saying(ValetPhrase.TAKEN_OVER, Msg.CAR_TAKEN_OVER)
          .saying(ValetPhrase.TAKEN_OVER_UNCHECKED, Msg.CAR_TAKEN_OVER_UNCHECKED)
          .saying(ValetPhrase.ON_ITS_WAY, Msg.CAR_ON_ITS_WAY);

  private final ValetAsking asking;
  private final ParkedCars parked;

  /**
   * Valets at entrances that are served.
   *
   * @param others what can be gone on with from a parked car
   */
  public ValetTalk(Predicate<Point> served, ZoneId zone, List<LineTalk> others) {
    this.asking = new ValetAsking(new PlaceAsking(served));
    this.parked = new ParkedCars(zone, others);
  }

  @Override
  public LineCode code() {
    return ValetLine.CODE;
  }

  @Override
  public Slot slot() {
    return Slot.CAR;
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.of(ValetLine.CODE);
  }

  @Override
  public Sign sign() {
    return new Sign(
        ValetPhrase.MENU, ValetPhrase.EXAMPLE, ValetPhrase.HELP, "valet", ValetPhrase.COMMAND);
  }

  @Override
  public Turn begin(Scene scene) {
    return asking.begin(ValetDraft.NOTHING, scene);
  }

  @Override
  public Turn begin(Sentence said, Optional<Errand> before, Scene scene) {
    return asking.begin(said, before, scene);
  }

  @Override
  public List<Topic> topics() {
    return List.of(new ValetTopic(asking, parked), new ValetJobTopic());
  }

  @Override
  public Turn onTap(LineTap tap, Scene scene) {
    return parked.onTap(tap, scene);
  }

  @Override
  public Optional<Turn> onJob(Verb verb, Call job, Scene scene) {
    return ValetJobs.onJob(verb, job, scene);
  }

  @Override
  public Optional<InsteadOfParking> insteadOfParking() {
    return Optional.of(new ValetInstead(asking));
  }

  @Override
  public CallCards cards() {
    return new ValetCards(parked);
  }

  @Override
  public Optional<Work> work() {
    return Optional.of(new Work(ValetPhrase.MENU, ValetPhrase.PAPERS, Work.CarDriven.RIDERS));
  }

  @Override
  public Idiom idiom() {
    return IDIOM;
  }
}
