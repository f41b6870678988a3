package io.gaja.bot.rider;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known about a person, and the two places they go to most. */
public final class PlacesTopic implements Topic {
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
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    boolean home = ((PlacesStep) step).home();
    return switch (answer) {
      case Incoming.Text text -> Optional.of(find(home, text.text(), scene));
      case Incoming.Location location ->
          Optional.of(new Turn.NamePoint(location.point(), place -> save(home, place, scene)));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    if (step instanceof PlacesStep.ChooseSaved choose
        && tap.verb() == Verb.PICK
        && tap.index() >= 0
        && tap.index() < choose.options().size()) {
      return Optional.of(save(choose.home(), choose.options().get(tap.index()), scene));
    }
    return Optional.empty();
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

  private static Turn find(boolean home, String words, Scene scene) {
    return new Turn.FindPlaces(
        new PlaceQuery(words, Optional.empty(), scene.words().locale()),
        found ->
            switch (found.size()) {
              case 0 -> ask(home, scene).again(scene.reply(Msg.PLACE_NOT_FOUND, words));
              case 1 -> save(home, found.getFirst(), scene);
              default -> choose(new PlacesStep.ChooseSaved(home, words, found), scene);
            });
  }

  private static Turn.Settled choose(PlacesStep.ChooseSaved step, Scene scene) {
    Reply reply = scene.reply(Msg.WHICH_PLACE, step.words());
    List<Place> options = step.options();
    for (int i = 0; i < options.size(); i++) {
      reply = reply.row(scene.option(options.get(i).name(), Verb.PICK, String.valueOf(i)));
    }
    return Turn.ask(step, reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private static Turn save(boolean home, Place place, Scene scene) {
    Person person = scene.person();
    Reply saved = scene.reply(home ? Msg.SAVED_HOME : Msg.SAVED_WORK, place.name());
    return Turn.end(saved)
        .and(new Deed.Remember(home ? person.livingAt(place) : person.workingAt(place)));
  }

  private static Reply me(Scene scene) {
    String none = scene.say(Msg.ME_NONE);
    String home = scene.person().home().map(Place::name).orElse(none);
    String work = scene.person().work().map(Place::name).orElse(none);
    return Reply.titled(
            scene.say(Msg.ME_TITLE),
            scene.say(Msg.ME_HOME, home) + "\n" + scene.say(Msg.ME_WORK, work))
        .row(scene.button(Msg.SET_HOME, Verb.SET_HOME), scene.button(Msg.SET_WORK, Verb.SET_WORK));
  }
}
