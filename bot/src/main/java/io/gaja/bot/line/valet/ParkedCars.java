package io.gaja.bot.line.valet;

import io.gaja.bot.channel.Button;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.FromParkedCar;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.LineTap;
import io.gaja.bot.line.ParkedCar;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rider does with a car that was parked: has it brought, or goes on from there.
 *
 * @param others what can be gone on with
 */
record ParkedCars(ZoneId zone, List<LineTalk> others) {
  private static final int MOST_WAYS = 3;

  ParkedCars {
    others = List.copyOf(others);
  }

  /** Where the car was handed over, and is handed back. */
  static Place entrance(Call call) {
    return call.leg() == 1 ? call.trip().pickup() : call.trip().dropOff();
  }

  static Button bring(Call call, ValetPhrase label, int minutes, Words words) {
    return ValetAct.BRING.button(words.say(label), call.id() + "." + minutes);
  }

  static Button when(Call call, ValetPhrase label, Words words) {
    return ValetAct.WHEN.button(words.say(label), call.id().value());
  }

  /** A button for each line that goes on from a parked car. */
  Button[] onward(Call call, Words words) {
    return others.stream()
        .flatMap(line ->
            line.fromParkedCar().stream()
                .map(way ->
                    ValetAct.ONWARD.button(words.say(way.label()), line.code() + "." + call.id())))
        .limit(MOST_WAYS)
        .toArray(Button[]::new);
  }

  Turn onTap(LineTap tap, Scene scene) {
    String[] parts = tap.subject().split("\\.", -1);
    return ValetAct.find(tap.act())
        .flatMap(act ->
            switch (act) {
              case BRING -> bring(parts, scene);
              case WHEN -> find(parts[0], scene, call -> askWhen(call.id(), scene));
              case ONWARD -> parts.length == 2 ? onward(parts, scene) : Optional.empty();
            })
        .orElseGet(() -> Turn.say(scene.reply(Msg.BAD_BUTTON)));
  }

  /** "차 가져다 주세요" from somebody whose car stands parked. */
  Optional<Turn> onWords(String words, Scene scene) {
    return scene.calls().stream()
        .filter(call -> call.line().equals(ValetLine.CODE))
        .filter(call -> call.state() instanceof CallState.Parked)
        .findFirst()
        .flatMap(call ->
            CarWanted.read(words, scene.now(), zone)
                .map(at -> Turn.does(brought(call.id(), at, scene))));
  }

  private static Optional<Turn> bring(String[] parts, Scene scene) {
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    Instant at = scene.now().plus(Duration.ofMinutes(Long.parseLong(parts[1])));
    return find(parts[0], scene, call -> Turn.does(brought(call.id(), at, scene)));
  }

  /** A car that is brought already, or not parked yet, is refused by its life cycle. */
  private static Deed brought(CallId call, Instant at, Scene scene) {
    return new Deed.Command(call, new CallCommand.BringBack(scene.person().id(), at));
  }

  private Optional<Turn> onward(String[] parts, Scene scene) {
    Optional<FromParkedCar> way =
        others.stream()
            .filter(line -> line.code().value().equals(parts[0]))
            .flatMap(line -> line.fromParkedCar().stream())
            .findFirst();
    return way.flatMap(known -> find(parts[1], scene, call -> onward(known, call, scene)));
  }

  private static Turn onward(FromParkedCar way, Call call, Scene scene) {
    boolean waits = call.state() instanceof CallState.Parked;
    return call.handover()
        .filter(car -> waits)
        .map(car -> car.standingAt(scene.say(ValetPhrase.BROUGHT_HERE)).withKey(""))
        .map(car -> way.begin(new ParkedCar(entrance(call), car), scene))
        .orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_ALREADY_DONE)));
  }

  private static Optional<Turn> find(String id, Scene scene, Function<Call, Turn> then) {
    if (!id.matches("[a-z0-9_-]{1,64}")) {
      return Optional.empty();
    }
    return Optional.of(
        scene.findCall(id).map(then).orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_CALL_OVER))));
  }

  static Turn.Settled askWhen(CallId call, Scene scene) {
    return Turn.ask(
        new ValetStep.AskWhen(call),
        scene.reply(ValetPhrase.ASK_WHEN).row(scene.option(Msg.STOP, Verb.STOP)));
  }

  /** "20분 뒤", "18:40". */
  Turn onTime(CallId call, String said, Scene scene) {
    return WantedTime.read(said, scene.now(), zone)
        .<Turn>map(at ->
            Turn.end(scene.reply(ValetPhrase.WHEN_SET, scene.words().time(at)))
                .and(brought(call, at, scene)))
        .orElseGet(() -> askWhen(call, scene).after(scene.reply(ValetPhrase.WHEN_NOT_READ)));
  }
}
