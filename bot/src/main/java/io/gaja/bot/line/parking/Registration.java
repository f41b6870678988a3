package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lot is described, question by question, and then shown to its attendant as a whole. */
final class Registration {
  private final PlaceAsking places;

  Registration(PlaceAsking places) {
    this.places = places;
  }

  Turn.Settled ask(LotDraft draft, Scene scene) {
    Optional<LotQuestion> next = draft.next();
    if (next.isEmpty()) {
      return summary(draft, scene);
    }
    LotQuestion question = next.get();
    Reply reply = scene.reply(question.question());
    List<LotQuestion.Suggestion> suggestions = question.suggestions();
    for (int i = 0; i < suggestions.size(); i++) {
      reply =
          reply.row(
              scene.option(scene.say(suggestions.get(i).label()), Verb.PICK, String.valueOf(i)));
    }
    reply = reply.row(back(draft, scene));
    return Turn.ask(
        new LotStep.Describe(draft),
        question == LotQuestion.PLACE ? reply.asking(Reply.Ask.LOCATION) : reply);
  }

  private static Button[] back(LotDraft draft, Scene scene) {
    Button stop = scene.option(Msg.STOP, Verb.STOP);
    return draft.next().filter(question -> question == LotQuestion.NAME).isPresent()
        ? new Button[] {stop}
        : new Button[] {scene.option(Msg.BACK, Verb.AGAIN), stop};
  }

  Turn answer(LotDraft draft, String text, Scene scene) {
    Optional<LotQuestion> asked = draft.next();
    if (asked.isEmpty()) {
      return summary(draft, scene);
    }
    if (asked.get() == LotQuestion.PLACE) {
      return places.find(text, Optional.empty(), scene, found(draft, scene));
    }
    return asked.get().isAnsweredBy(text, draft)
        ? ask(draft.with(asked.get(), text), scene)
        : ask(draft, scene).after(scene.reply(asked.get().bad()));
  }

  /** The pin is the place; its name is only what lies near. */
  Optional<Turn> pin(LotDraft draft, Point point, Scene scene) {
    return draft.next().filter(question -> question == LotQuestion.PLACE).isPresent()
        ? Optional.of(places.at(point, scene, found(draft, scene, point)))
        : Optional.empty();
  }

  private PlaceAsking.Found found(LotDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> ask(draft.at(place), scene),
        (words, options) -> choose(new LotStep.ChoosePlace(draft, words, options), scene),
        why -> ask(draft, scene).again(why));
  }

  private PlaceAsking.Found found(LotDraft draft, Scene scene, Point pin) {
    PlaceAsking.Found found = found(draft, scene);
    return new PlaceAsking.Found(
        place -> ask(draft.at(new Place(place.name(), place.address(), pin)), scene),
        found.several(),
        found.none());
  }

  static Turn.Settled choose(LotStep.ChoosePlace step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  Optional<Turn> picked(LotDraft draft, Tapped tap, Scene scene) {
    List<LotQuestion.Suggestion> suggestions =
        draft.next().map(LotQuestion::suggestions).orElse(List.of());
    return tap.index() >= 0 && tap.index() < suggestions.size()
        ? Optional.of(answer(draft, suggestions.get(tap.index()).answer(), scene))
        : Optional.empty();
  }

  private static Turn.Settled summary(LotDraft draft, Scene scene) {
    List<String> lines =
        new ArrayList<>(LotText.premises(draft.premises(), draft.hours(), scene.words()));
    lines.addAll(LotText.tariff(draft.tariff(), scene.words()));
    return Turn.ask(
        new LotStep.Summary(draft),
        Reply.titled(
                scene.say(LotPhrase.SUMMARY, draft.premises().name()), String.join("\n", lines))
            .at(draft.premises().place())
            .row(scene.option(LotPhrase.APPLY, Verb.NEXT))
            .row(scene.option(Msg.BACK, Verb.AGAIN), scene.option(Msg.STOP, Verb.STOP)));
  }
}
