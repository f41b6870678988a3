package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What an attendant talks about; the steps are drawn at {@link LotStep}. */
final class LotTopic implements Topic {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{4}|(?:[가-힣]{2}\\s?)?[0-9]{2,3}\\s?[가-힣]\\s?[0-9]{4}");

  private final Registration registration;
  private final AttendantActs acts;
  private final NewsActs news;

  LotTopic(Registration registration, AttendantActs acts) {
    this.registration = registration;
    this.acts = acts;
    this.news = new NewsActs(acts);
  }

  @Override
  public Set<String> commands() {
    return Set.of("lot");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return acts.begin(scene);
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(LotStep.class);
  }

  /** What stands on the card of a lot, from somebody who runs one and is on no ride. */
  @Override
  public Optional<Turn> onWords(String words, Supplier<Turn> otherwise, Scene scene) {
    return isFree(scene)
        ? SpokenLot.read(words).map(heard -> news.on(heard, otherwise, scene))
        : Optional.empty();
  }

  /** A name may sound like a wish to park. */
  @Override
  public boolean readsAnyText(Step step) {
    return step instanceof LotStep.Describe || step instanceof LotStep.ChoosePlace;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch ((LotStep) step) {
      case LotStep.Describe(var draft) ->
          switch (answer) {
            case Incoming.Text text -> Optional.of(registration.answer(draft, text.text(), scene));
            case Incoming.Location location -> registration.pin(draft, location.point(), scene);
            default -> Optional.empty();
          };
      case LotStep.ChoosePlace(var draft, var words, var options) ->
          answer instanceof Incoming.Text text
              ? Optional.of(registration.answer(draft, text.text(), scene))
              : Optional.empty();
      case LotStep.Summary summary -> Optional.empty();
      case LotStep.AskNewcomer(var lot) ->
          answer instanceof Incoming.Text text
              ? Optional.of(acts.newcomer(lot, text.text(), scene))
              : Optional.empty();
      case LotStep.ConfirmNewcomer confirm -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    return switch ((LotStep) step) {
      case LotStep.Describe(var draft) ->
          tap.verb() == Verb.AGAIN
              ? Optional.of(registration.ask(draft.before(), scene))
              : registration.picked(draft, tap, scene);
      case LotStep.ChoosePlace(var draft, var words, var options)
          when tap.verb() == Verb.ELSEWHERE ->
          Optional.of(registration.ask(draft, scene));
      case LotStep.ChoosePlace(var draft, var words, var options) ->
          PlaceAsking.tapped(tap, options, scene)
              .map(place -> registration.ask(draft.at(place), scene));
      case LotStep.Summary(var draft) -> onSummary(draft, tap, scene);
      case LotStep.AskNewcomer ask -> Optional.empty();
      case LotStep.ConfirmNewcomer(var lot, var newcomer, var name) ->
          tap.verb() == Verb.YES
              ? Optional.of(
                  Turn.endWith(new ParkingDeed.AddAttendant(lot, scene.person().id(), newcomer)))
              : Optional.empty();
    };
  }

  private Optional<Turn> onSummary(LotDraft draft, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case NEXT ->
          Optional.of(Turn.endWith(new ParkingDeed.Register(draft.lotOf(scene.person().id()))));
      case AGAIN -> Optional.of(registration.ask(draft.before(), scene));
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((LotStep) step) {
      case LotStep.Describe(var draft) -> registration.ask(draft, scene);
      case LotStep.ChoosePlace choose -> Registration.choose(choose, scene);
      case LotStep.Summary(var draft) -> registration.ask(draft, scene);
      case LotStep.AskNewcomer(var lot) -> AttendantActs.askNewcomer(lot, scene);
      case LotStep.ConfirmNewcomer confirm -> AttendantActs.confirm(confirm, scene);
    };
  }

  /** An entry number or a plate, from somebody who is on no ride, is a car at the entrance. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    return said instanceof Incoming.Text text
            && isFree(scene)
            && NUMBER.matcher(text.text()).matches()
        ? Optional.of(CarActs.find(text.text(), scene))
        : Optional.empty();
  }

  private static boolean isFree(Scene scene) {
    return scene.step() instanceof Step.Idle
        && scene.riding().isEmpty()
        && scene.driving().isEmpty();
  }
}
