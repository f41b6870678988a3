package io.gaja.bot.car;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * From what somebody says or taps to one car of theirs: one that is remembered, or another, by its
 * model, its plate, how it is shifted and, where it may be large, its seats. Whoever asks keeps the
 * steps, passes on what is answered to them, and says how its talk goes on.
 *
 * @param standing the step at which a car, so far described, is asked for
 * @param known goes on with the car; it is remembered already, so nothing else of the person may be
 * @param instead of which it is told, and which is forgotten for it
 */
public record CarAsking(
    Function<CarDraft, Step> standing, Function<Car, Turn> known, Optional<Car> instead) {

  /** A yes, a no, a laugh or a sigh. */
  private static final Pattern NO_MODEL =
      Pattern.compile("(?i)[ㄱ-ㅎㅏ-ㅣ\\P{L}]*|네|넵|예|응|아니|아니요|yes|yeah|no|ok|okay|몰라|모르겠어요?");

  private static final Pattern PLATE = Pattern.compile("(?=.*[0-9]).{2,20}");

  public CarAsking(Function<CarDraft, Step> standing, Function<Car, Turn> known) {
    this(standing, known, Optional.empty());
  }

  /** Asks for what is still missing; a car is known at once only when all of it was said. */
  public Turn ask(CarDraft draft, Scene scene) {
    if (!draft.other() && !scene.person().cars().isEmpty()) {
      return Turn.ask(standing.apply(draft), choice(scene));
    }
    if (draft.model().isEmpty()) {
      return question(draft, scene.reply(CarPhrase.MODEL), scene);
    }
    if (draft.plate().isEmpty()) {
      return question(draft, scene.reply(CarPhrase.PLATE), scene);
    }
    if (draft.gearbox().isEmpty()) {
      Reply gearbox = scene.reply(CarPhrase.GEARBOX);
      return question(draft, gearbox.row(options(Gearbox.values(), Cars::gearboxOf, scene)), scene);
    }
    if (CarSentence.mayBeLarge(draft.model().get())) {
      Reply size = scene.reply(CarPhrase.SIZE);
      return question(draft, size.row(options(CarSize.values(), Cars::sizeOf, scene)), scene);
    }
    return sized(draft, CarSize.ORDINARY, scene);
  }

  private Turn question(CarDraft draft, Reply reply, Scene scene) {
    return Turn.ask(standing.apply(draft), reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private static Reply choice(Scene scene) {
    Reply reply = scene.reply(CarPhrase.WHICH);
    List<Car> cars = scene.person().cars();
    for (int i = 0; i < cars.size(); i++) {
      String label = Cars.label(cars.get(i), scene.words());
      reply = reply.row(scene.option(label, Verb.PICK, String.valueOf(i)));
    }
    return reply.row(scene.option(CarPhrase.OTHER, Verb.NEXT), scene.option(Msg.STOP, Verb.STOP));
  }

  private static <T> Button[] options(T[] values, Function<T, CarPhrase> name, Scene scene) {
    Button[] buttons = new Button[values.length];
    for (int i = 0; i < values.length; i++) {
      String label = scene.say(name.apply(values[i]));
      buttons[i] = scene.option(label, Verb.PICK, String.valueOf(i));
    }
    return buttons;
  }

  /** Typed words as the answer to what {@link #ask} has asked; empty when they are none. */
  public Optional<Turn> onAnswer(CarDraft draft, Incoming answer, Scene scene) {
    if (!(answer instanceof Incoming.Text text)) {
      return Optional.empty();
    }
    String said = text.text().strip();
    if (!draft.other() && !scene.person().cars().isEmpty()) {
      return scene.person().cars().stream()
          .filter(car -> car.hasPlate(said) || car.model().equalsIgnoreCase(said))
          .findFirst()
          .map(car -> remembered(car, scene));
    }
    if (draft.model().isEmpty()) {
      return Optional.of(described(draft, said, scene));
    }
    if (draft.plate().isEmpty()) {
      return Optional.of(
          PLATE.matcher(said).matches()
              ? ask(draft.plated(said), scene)
              : ask(draft, scene).again(scene.reply(CarPhrase.PLATE_BAD)));
    }
    return draft.gearbox().isEmpty()
        ? CarSentence.gearbox(said).map(how -> ask(draft.shifted(how), scene))
        : CarSentence.size(said).map(size -> sized(draft, size, scene));
  }

  /** "수동이에요", where that is what is asked. */
  public Optional<Turn> hear(CarDraft draft, Gearbox said, Scene scene) {
    boolean asked =
        draft.model().isPresent() && draft.plate().isPresent() && draft.gearbox().isEmpty();
    return asked ? Optional.of(ask(draft.shifted(said), scene)) : Optional.empty();
  }

  private Turn described(CarDraft draft, String said, Scene scene) {
    return said.length() > Car.LONGEST || NO_MODEL.matcher(said).matches()
        ? ask(draft, scene).again(scene.reply(CarPhrase.MODEL_BAD))
        : ask(draft.with(CarSentence.read(said)), scene);
  }

  /** A tap under what {@link #ask} has asked; stopping is the matter of whoever asks. */
  public Optional<Turn> onOption(CarDraft draft, Tapped tap, Scene scene) {
    boolean choosing = !draft.other() && !scene.person().cars().isEmpty();
    if (choosing && tap.verb() == Verb.NEXT) {
      return Optional.of(ask(draft.another(), scene));
    }
    if (tap.verb() != Verb.PICK) {
      return Optional.empty();
    }
    if (choosing) {
      return picked(tap, scene.person().cars()).map(car -> remembered(car, scene));
    }
    if (draft.model().isEmpty() || draft.plate().isEmpty()) {
      return Optional.empty();
    }
    return draft.gearbox().isEmpty()
        ? picked(tap, List.of(Gearbox.values())).map(how -> ask(draft.shifted(how), scene))
        : picked(tap, List.of(CarSize.values())).map(size -> sized(draft, size, scene));
  }

  private static <T> Optional<T> picked(Tapped tap, List<T> options) {
    return tap.index() >= 0 && tap.index() < options.size()
        ? Optional.of(options.get(tap.index()))
        : Optional.empty();
  }

  private Turn sized(CarDraft draft, CarSize size, Scene scene) {
    return remembered(
        new Car(
            draft.model().orElseThrow(),
            draft.plate().orElseThrow(),
            draft.gearbox().orElseThrow(),
            size),
        scene);
  }

  private Turn remembered(Car car, Scene scene) {
    Person owner = instead.map(scene.person()::without).orElse(scene.person()).owning(car);
    Turn next = known.apply(car);
    return owner.equals(scene.person()) ? next : next.and(new Deed.Remember(owner));
  }
}
