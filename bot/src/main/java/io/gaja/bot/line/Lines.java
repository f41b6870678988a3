package io.gaja.bot.line;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.card.SpokenCards;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.Rides;
import io.gaja.bot.text.Words;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.PlaceNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every line that is talked about, in the order of the menu; at least one.
 *
 * @param names of places, for the cards of calls
 */
public record Lines(List<LineTalk> talks, PlaceNames names) {
  private static final int BUTTONS_IN_A_ROW = 2;

  public Lines {
    talks = List.copyOf(talks);
    if (talks.isEmpty()) {
      throw new IllegalArgumentException("Nothing can be asked for");
    }
    if (talks.stream().map(LineTalk::code).distinct().count() != talks.size()) {
      throw new IllegalArgumentException("Two lines have the same code");
    }
  }

  public Lines(List<LineTalk> talks) {
    this(talks, PlaceNames.AS_FOUND);
  }

  public Optional<LineTalk> find(LineCode code) {
    return talks.stream().filter(talk -> talk.code().equals(code)).findFirst();
  }

  /**
   * What the lines talk about beside rides. The first of the menu is what people mean who name
   * nothing, so it listens last.
   */
  public List<Topic> topics() {
    return talks.reversed().stream().flatMap(talk -> talk.topics().stream()).toList();
  }

  /** By which words each of them is asked for. */
  public List<Vocabulary> vocabularies() {
    return talks.stream().map(LineTalk::vocabulary).toList();
  }

  /** Those that go from A to B. */
  public List<Rides> rides() {
    return talks.stream().flatMap(talk -> talk.rides().stream()).toList();
  }

  /** Those that people can work for. */
  public List<LineTalk> withWork() {
    return talks.stream().filter(talk -> talk.work().isPresent()).toList();
  }

  /** What a line has under way for this person that is no call; else that turn. */
  public Turn underWay(Scene scene, Supplier<Turn> otherwise) {
    Supplier<Turn> turn = otherwise;
    for (LineTalk talk : talks.reversed()) {
      Supplier<Turn> rest = turn;
      turn = () -> talk.underWay(scene, rest);
    }
    return turn.get();
  }

  /** The words in which this call is spoken of: those of its line. */
  public Words words(Call call, Words usual) {
    return find(call.line()).map(talk -> usual.in(talk.idiom())).orElse(usual);
  }

  /** How this call looks: as its line says. */
  public CallCards cards(Call call) {
    return new SpokenCards(find(call.line()).map(LineTalk::cards).orElse(CallCards.USUAL), names);
  }

  /** What a driver's button does to this job, where its line says so. */
  public Optional<Turn> onJob(Verb verb, Call job, Scene scene) {
    return find(job.line()).flatMap(talk -> talk.onJob(verb, job, scene));
  }

  /** What this call is for, as the menu calls it; its code where it is not offered any more. */
  public String name(Call call, Scene scene) {
    return find(call.line())
        .map(talk -> scene.say(talk.sign().name()))
        .orElseGet(() -> call.line().value());
  }

  /** The scene in the words of this call's line. */
  public Scene about(Call call, Scene scene) {
    return scene.in(words(call, scene.words()));
  }

  /** The reply with a button for each line that is offered now. */
  public Reply offer(Reply reply, Scene scene) {
    List<Button> buttons =
        talks.stream()
            .filter(talk -> talk.isOffered(scene))
            .map(talk -> scene.button(talk.sign().name(), Verb.ASK_FOR, talk.code().value()))
            .toList();
    Reply offering = reply;
    for (int i = 0; i < buttons.size(); i += BUTTONS_IN_A_ROW) {
      List<Button> row = buttons.subList(i, Math.min(i + BUTTONS_IN_A_ROW, buttons.size()));
      offering = offering.row(row.toArray(Button[]::new));
    }
    return offering;
  }
}
