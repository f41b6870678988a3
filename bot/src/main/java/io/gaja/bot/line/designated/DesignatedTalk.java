package io.gaja.bot.line.designated;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.line.FromParkedCar;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.ParkedCar;
import io.gaja.bot.line.Sign;
import io.gaja.bot.line.Work;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.Rides;
import io.gaja.bot.text.Idiom;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The designated driver in the talk. */
public final class DesignatedTalk implements LineTalk {
  private final DesignatedPlan plan = new DesignatedPlan();
  private final Rides rides;

  /** Designated drivers between points that are served. */
  public DesignatedTalk(Predicate<Point> served) {
    this.rides = new Rides(DesignatedLine.CODE, served, plan);
  }

  @Override
  public LineCode code() {
    return DesignatedLine.CODE;
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.of(DesignatedLine.CODE);
  }

  @Override
  public Sign sign() {
    return new Sign(
        DesignatedPhrase.MENU,
        DesignatedPhrase.EXAMPLE,
        DesignatedPhrase.HELP,
        "designated",
        DesignatedPhrase.COMMAND);
  }

  @Override
  public Turn begin(Scene scene) {
    return rides.begin(scene);
  }

  @Override
  public List<Topic> topics() {
    return List.of(new DesignatedTopic(rides, plan));
  }

  @Override
  public Optional<Rides> rides() {
    return Optional.of(rides);
  }

  @Override
  public Optional<FromParkedCar> fromParkedCar() {
    return Optional.of(new HomeFromThere());
  }

  /** From where the car stands, with all that is known of it, and home if that is known. */
  private final class HomeFromThere implements FromParkedCar {
    @Override
    public Phrase label() {
      return DesignatedPhrase.FROM_PARKED;
    }

    @Override
    public Turn begin(ParkedCar car, Scene scene) {
      RideDraft draft = RideDraft.of(code()).from(car.place()).handing(car.handover());
      return rides.begin(scene.person().home().map(draft::to).orElse(draft), scene);
    }
  }

  @Override
  public Optional<Work> work() {
    return Optional.of(
        new Work(DesignatedPhrase.MENU, DesignatedPhrase.PAPERS, Work.CarDriven.RIDERS));
  }

  @Override
  public Idiom idiom() {
    return Idiom.USUAL
        .saying(DesignatedPhrase.SEARCHING, Msg.SEARCHING)
        .saying(DesignatedPhrase.BOARDING_NUMBER, Msg.BOARDING_NUMBER)
        .saying(DesignatedPhrase.BOARDED_UNCHECKED, Msg.BOARDED_UNCHECKED)
        .saying(DesignatedPhrase.OFFER_TITLE, Msg.OFFER_TITLE)
        .saying(DesignatedPhrase.JOB_WAITING_TEXT, Msg.JOB_WAITING_TEXT)
        .saying(DesignatedPhrase.DEPART, Msg.ON_BOARD)
        .saying(DesignatedPhrase.ASK_NUMBER, Msg.ASK_NUMBER)
        .saying(DesignatedPhrase.JOB_RIDING, Msg.JOB_RIDING);
  }
}
