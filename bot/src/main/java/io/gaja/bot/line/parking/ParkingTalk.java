package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.letter.Content;
import io.gaja.bot.line.LineCommand;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.LineTap;
import io.gaja.bot.line.Sign;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.parking.ParkingLine;
import io.gaja.dispatch.place.Point;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Parking in the talk. */
public final class ParkingTalk implements LineTalk {
  private final Spaces spaces;
  private final RiderActs riders;
  private final AttendantActs attendants;
  private final List<Topic> topics;

  /**
   * Parking at points that are served.
   *
   * @param others what can be gone on with from a parked car, or taken instead
   */
  public ParkingTalk(Predicate<Point> served, ZoneId zone, List<LineTalk> others) {
    PlaceAsking places = new PlaceAsking(served);
    OtherLines lines = new OtherLines(others);
    Registration registration = new Registration(places);
    this.spaces = new Spaces(places, lines, zone);
    this.riders = new RiderActs(spaces, lines, zone);
    this.attendants = new AttendantActs(registration);
    this.topics =
        List.of(
            new ParkingTopic(spaces, zone),
            new LotTopic(registration, attendants),
            new DiscountTopic());
  }

  @Override
  public LineCode code() {
    return ParkingLine.CODE;
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.of(ParkingLine.CODE);
  }

  @Override
  public Sign sign() {
    return new Sign(
        ParkingPhrase.MENU,
        ParkingPhrase.EXAMPLE,
        ParkingPhrase.HELP,
        "parking",
        ParkingPhrase.COMMAND);
  }

  @Override
  public List<LineCommand> commands() {
    return List.of(
        new LineCommand("lot", LotPhrase.COMMAND_LOT),
        new LineCommand("discount", LotPhrase.COMMAND_DISCOUNT));
  }

  @Override
  public Turn begin(Scene scene) {
    return spaces.begin(scene);
  }

  @Override
  public Turn begin(Sentence said, Optional<Errand> before, Scene scene) {
    return new SpokenWish(spaces).begin(said, before, scene);
  }

  /** On a ride as well: that is when people think of parking where it goes. */
  @Override
  public boolean isOffered(Scene scene) {
    return true;
  }

  @Override
  public List<Topic> topics() {
    return topics;
  }

  @Override
  public List<Button> aboutMe(Scene scene) {
    return List.of(Act.DISCOUNT.button(scene.say(LotPhrase.DISCOUNT_BUTTON), ""));
  }

  /** The spaces that are booked. */
  @Override
  public Turn underWay(Scene scene, Supplier<Turn> otherwise) {
    return new Turn.Ask<>(
        ParkingBooks.class,
        books -> {
          List<BookedSpace> open = books.listOpenSpacesOf(scene.person().id());
          if (open.isEmpty()) {
            return otherwise.get();
          }
          Turn.Settled turn = Turn.nothing();
          for (BookedSpace space : open) {
            for (Content card : riders.card(space, scene).says()) {
              turn = turn.andShow(card);
            }
          }
          return turn;
        });
  }

  @Override
  public Turn onTap(LineTap tap, Scene scene) {
    return Act.find(tap.act())
        .map(act -> onTap(act, tap.subject(), scene))
        .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }

  private Turn onTap(Act act, String subject, Scene scene) {
    return switch (act) {
      case SHOW -> ofBooking(subject, scene, id -> riders.show(id, scene));
      case EXTEND -> ofBooking(subject, scene, id -> Extending.ask(id, scene));
      case HOUR -> ofBooking(subject, scene, id -> riders.oneHourMore(id, scene));
      case GO -> ofBooking(subject, scene, id -> riders.go(id, scene));
      case CANCEL -> ofBooking(subject, scene, id -> RiderActs.cancel(id, scene));
      case ONWARD -> riders.onward(subject, scene);
      case NEAR -> riders.near(subject, scene);
      case DISCOUNT -> DiscountTopic.list(scene);
      case PROVE ->
          Subjects.entitlement(subject)
              .<Turn>map(what -> DiscountTopic.ask(what, scene))
              .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
      case IN -> CarActs.enter(subject, scene);
      case OUT -> CarActs.leave(subject, scene);
      case GONE -> ofBooking(subject, scene, id -> CarActs.gone(id, scene));
      case STAYS -> CarActs.stays(subject, scene);
      case TURNDOWN -> ofBooking(subject, scene, id -> CarActs.turnDown(id, scene));
      case SURELY -> CarActs.surely(subject, scene);
      case LOT -> ofLot(subject, scene, id -> attendants.show(id, scene));
      case LOTS -> attendants.lots(scene);
      // One space fewer is one car more.
      case MINUS -> ofLot(subject, scene, id -> AttendantActs.count(id, 1, scene));
      case PLUS -> ofLot(subject, scene, id -> AttendantActs.count(id, -1, scene));
      case FULL -> ofLot(subject, scene, id -> AttendantActs.full(id, true, scene));
      case OPEN -> ofLot(subject, scene, id -> AttendantActs.full(id, false, scene));
      case LIST -> ofLot(subject, scene, id -> attendants.list(id, scene));
      case ADD -> ofLot(subject, scene, id -> attendants.askNewcomerOf(id, scene));
      case REGISTER -> attendants.register(scene);
      case JOIN -> AttendantActs.join(scene);
      case LOTYES -> OperatorActs.judgeLot(subject, true, scene);
      case LOTNO -> OperatorActs.judgeLot(subject, false, scene);
      case PROOFYES -> OperatorActs.judgeProof(subject, true, scene);
      case PROOFNO -> OperatorActs.judgeProof(subject, false, scene);
    };
  }

  private static Turn ofBooking(String subject, Scene scene, Function<BookingId, Turn> then) {
    return Subjects.booking(subject)
        .map(then)
        .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }

  private static Turn ofLot(String subject, Scene scene, Function<LotId, Turn> then) {
    return Subjects.lot(subject).map(then).orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }
}
