package io.gaja.bot.driver;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.Work;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.place.SavedPlace;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Homeward;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody who drives the riders' cars gets around, and home; the steps are drawn at {@link
 * TravelStep}.
 */
public final class TravelTopic implements Topic {
  /** People may live where nobody drives yet. */
  private static final PlaceAsking ANYWHERE = new PlaceAsking(point -> true);

  private final Lines lines;
  private final ZoneId zone;

  public TravelTopic(Lines lines, ZoneId zone) {
    this.lines = lines;
    this.zone = zone;
  }

  /** The driver's menu with what this topic is about, for whom it matters. */
  Reply offer(Reply menu, Driver driver, Scene scene) {
    return comesForOthersCars(driver)
        ? menu.row(
            driver.isHomeward(scene.now())
                ? scene.button(Msg.HOMEWARD_STOP, Verb.HOMEWARD_OFF)
                : scene.button(Msg.HOMEWARD_GO, Verb.HOMEWARD),
            scene.button(Msg.CHANGE_MOVES, Verb.MY_MOVES))
        : menu;
  }

  /** What the menu says of it; may be empty. */
  List<String> lines(Driver driver, Scene scene) {
    if (!comesForOthersCars(driver)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        scene.say(Msg.MOVES_NOW, Ability.moves(driver.mobility(), driver.pair(), scene.words())));
    int left = Homeward.left(driver.homeward(), scene.now(), zone);
    lines.add(
        driver.isHomeward(scene.now())
            ? scene.say(Msg.HOMEWARD_RUNS)
            : scene.say(Msg.HOMEWARD_LEFT, scene.words().count(left)));
    return lines;
  }

  private boolean comesForOthersCars(Driver driver) {
    return lines.withWork().stream()
        .filter(talk -> driver.lines().contains(talk.code()))
        .flatMap(talk -> talk.work().stream())
        .anyMatch(work -> work.car() == Work.CarDriven.RIDERS);
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.HOMEWARD, Verb.HOMEWARD_OFF, Verb.MY_MOVES);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    Optional<Driver> driver = scene.driver().filter(Driver::isApproved);
    if (driver.isEmpty()) {
      return Turn.say(
          scene.reply(scene.driver().isPresent() ? Msg.DRIVER_WAITS : Msg.NOT_A_DRIVER));
    }
    return switch (tap.verb()) {
      case MY_MOVES -> askMoves(scene);
      case HOMEWARD_OFF -> Turn.does(new Deed.EndHomeward(driver.get().id()));
      default ->
          scene
              .person()
              .home()
              .map(home -> Turn.does(new Deed.GoHomeward(me(scene), home.point())))
              .orElseGet(() -> askHome(scene));
    };
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(TravelStep.class);
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    return step instanceof TravelStep.AskMoves
        ? Optional.empty()
        : SavedPlace.HOME
            .answer(said)
            .map(words ->
                ANYWHERE.hear(words, Optional.empty(), scene, found(scene), askHome(scene)));
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    if (step instanceof TravelStep.AskMoves) {
      return Optional.empty();
    }
    return switch (answer) {
      case Incoming.Text text ->
          Optional.of(ANYWHERE.find(text.text(), Optional.empty(), scene, found(scene)));
      case Incoming.Location location when !location.live() ->
          Optional.of(ANYWHERE.at(location.point(), scene, found(scene)));
      default -> Optional.empty();
    };
  }

  private static PlaceAsking.Found found(Scene scene) {
    return new PlaceAsking.Found(
        place -> live(place, scene),
        (words, options) -> choose(new TravelStep.ChooseHome(words, options), scene),
        why -> askHome(scene).again(why));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    if (tap.verb() == Verb.ELSEWHERE && step instanceof TravelStep.ChooseHome) {
      return Optional.of(askHome(scene));
    }
    if (tap.verb() != Verb.PICK) {
      return Optional.empty();
    }
    return switch ((TravelStep) step) {
      case TravelStep.AskHome ask -> Optional.empty();
      case TravelStep.ChooseHome choose ->
          PlaceAsking.tapped(tap, choose.options(), scene).map(place -> live(place, scene));
      case TravelStep.AskMoves ask -> Ability.move(tap.index()).map(how -> move(how, scene));
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((TravelStep) step) {
      case TravelStep.AskHome ask -> askHome(scene);
      case TravelStep.ChooseHome choose -> choose(choose, scene);
      case TravelStep.AskMoves ask -> askMoves(scene);
    };
  }

  private static Turn.Settled askHome(Scene scene) {
    return Turn.ask(
        new TravelStep.AskHome(),
        scene
            .reply(Msg.ASK_HOME)
            .row(scene.option(Msg.STOP, Verb.STOP))
            .asking(Reply.Ask.LOCATION));
  }

  private static Turn.Settled choose(TravelStep.ChooseHome step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  private static Turn live(Place home, Scene scene) {
    return Turn.endWith(new Deed.GoHomeward(me(scene), home.point()))
        .and(new Deed.Remember(scene.person().livingAt(home)));
  }

  private static Turn.Settled askMoves(Scene scene) {
    Reply reply = scene.reply(Msg.REG_MOBILITY);
    for (int i = 0; i < Ability.MOVES.size(); i++) {
      String label = scene.say(Ability.MOVES.get(i).label());
      reply = reply.row(scene.option(label, Verb.PICK, String.valueOf(i)));
    }
    return Turn.ask(new TravelStep.AskMoves(), reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private static Turn move(Profile how, Scene scene) {
    return Turn.endWith(new Deed.ChangeProfile(me(scene), how.mobility(), how.pair()));
  }

  private static DriverId me(Scene scene) {
    return DriverId.of(scene.person().id());
  }
}
