package io.gaja.bot.rider;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Labels;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Person;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.place.SavedPlace;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.place.Place;
import java.util.Optional;
import java.util.Set;

/** What is known about a person, and the two places they go to most. */
public final class PlacesTopic implements Topic {
  /** People may live where nobody drives yet. */
  private static final PlaceAsking ANYWHERE = new PlaceAsking(point -> true);

  private final Lines lines;

  public PlacesTopic(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Set<String> commands() {
    return Set.of("me");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return Turn.end(me(scene));
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.ME, Verb.SET_HOME, Verb.SET_WORK);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return tap.verb() == Verb.ME ? Turn.end(me(scene)) : ask(tap.verb() == Verb.SET_HOME, scene);
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(PlacesStep.class);
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    boolean home = ((PlacesStep) step).home();
    return (home ? SavedPlace.HOME : SavedPlace.WORK)
        .answer(said)
        .map(words -> find(words, home, scene));
  }

  private static Turn find(PlaceWords words, boolean home, Scene scene) {
    return ANYWHERE.hear(words, Optional.empty(), scene, found(home, scene), ask(home, scene));
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    boolean home = ((PlacesStep) step).home();
    return switch (answer) {
      case Incoming.Text text ->
          Optional.of(ANYWHERE.find(text.text(), Optional.empty(), scene, found(home, scene)));
      case Incoming.Location location ->
          Optional.of(ANYWHERE.at(location.point(), scene, found(home, scene)));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    if (tap.verb() == Verb.ELSEWHERE) {
      return Optional.of(ask(((PlacesStep) step).home(), scene));
    }
    return step instanceof PlacesStep.ChooseSaved choose && tap.verb() == Verb.PICK
        ? PlaceAsking.tapped(tap, choose.options(), scene)
            .map(place -> save(choose.home(), place, scene))
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((PlacesStep) step) {
      case PlacesStep.AskSaved ask -> ask(ask.home(), scene);
      case PlacesStep.ChooseSaved choose -> choose(choose, scene);
    };
  }

  private static Turn.Settled ask(boolean home, Scene scene) {
    return Turn.ask(
        new PlacesStep.AskSaved(home),
        scene
            .reply(home ? Msg.ASK_HOME : Msg.ASK_WORK)
            .row(scene.option(Msg.STOP, Verb.STOP))
            .asking(Reply.Ask.LOCATION));
  }

  private static PlaceAsking.Found found(boolean home, Scene scene) {
    return new PlaceAsking.Found(
        place -> save(home, place, scene),
        (words, options) -> choose(new PlacesStep.ChooseSaved(home, words, options), scene),
        why -> ask(home, scene).again(why));
  }

  private static Turn.Settled choose(PlacesStep.ChooseSaved step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  private static Turn save(boolean home, Place place, Scene scene) {
    Person person = scene.person();
    Reply saved = scene.reply(home ? Msg.SAVED_HOME : Msg.SAVED_WORK, place.name());
    Turn.Settled kept =
        Turn.end(saved)
            .and(new Deed.Remember(home ? person.livingAt(place) : person.workingAt(place)));
    // Offers tell a driver how far from home they end.
    return home
        ? scene
            .driver()
            .map(driver -> kept.and(new Deed.LiveAt(driver.id(), place.point())))
            .orElse(kept)
        : kept;
  }

  /** A button below that, typed. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    return said instanceof Incoming.Text text && scene.step() instanceof Step.Idle
        ? Labels.typed(text.text(), me(scene))
            .filter(tap -> verbs().contains(tap.verb()))
            .map(tap -> onTap(tap, scene))
        : Optional.empty();
  }

  private Reply me(Scene scene) {
    String none = scene.say(Msg.ME_NONE);
    String home = scene.person().home().map(Place::name).orElse(none);
    String work = scene.person().work().map(Place::name).orElse(none);
    Reply me =
        Reply.titled(
                scene.say(Msg.ME_TITLE),
                scene.say(Msg.ME_HOME, home) + "\n" + scene.say(Msg.ME_WORK, work))
            .row(
                scene.button(Msg.SET_HOME, Verb.SET_HOME),
                scene.button(Msg.SET_WORK, Verb.SET_WORK))
            .row(scene.button(Msg.MY_CARS, Verb.MY_CARS));
    for (LineTalk talk : lines.talks()) {
      me = me.row(talk.aboutMe(scene).toArray(Button[]::new));
    }
    return me;
  }
}
