package io.gaja.bot.driver;

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
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The driver's menu, on and off duty, and how the day went. */
public final class DutyTopic implements Topic {
  /** With today, seven days. */
  private static final Duration WEEK = Duration.ofDays(6);

  private static final Duration STILL_SHARING = Duration.ofMinutes(1);

  private final JobInHand job;
  private final DriverMenu menu;

  public DutyTopic(Lines lines, TravelTopic travel, JobInHand job) {
    this.job = job;
    this.menu = new DriverMenu(lines, travel);
  }

  @Override
  public Set<String> commands() {
    return Set.of("driver", "today", "week");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return switch (command) {
      case "today" -> today(scene);
      case "week" -> week(scene);
      default -> menuOrRegistration(scene);
    };
  }

  @Override
  public Optional<Turn> onSentence(Sentence said, Scene scene) {
    return said.intent() == Intent.DRIVE
        ? Optional.of(menuOrRegistration(scene))
        : Optional.empty();
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.DRIVER_MENU, Verb.ON_DUTY, Verb.OFF_DUTY, Verb.TODAY, Verb.WEEK);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case ON_DUTY -> approved(scene, driver -> wantsDuty(driver, scene));
      case OFF_DUTY -> approved(scene, driver -> Turn.does(new Deed.GoOffDuty(driver.id())));
      case TODAY -> today(scene);
      case WEEK -> week(scene);
      default -> menuOrRegistration(scene);
    };
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(DutyStep.class);
  }

  /** A point that was sent once shows where a driver was, not where the driver is. */
  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Location location when location.forwarded() ->
          Optional.of(askLive(scene).again(scene.reply(Msg.LOCATION_FORWARDED)));
      case Incoming.Location location when !location.live() ->
          Optional.of(askLive(scene).again(scene.reply(Msg.NEED_LIVE)));
      case Incoming.Location location ->
          Optional.of(
              Turn.endWith(new Deed.GoOnDuty(DriverId.of(scene.person().id()), location.point())));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    return tap.verb() == Verb.STOP
        ? Optional.of(Turn.end(scene.reply(Msg.STOPPED)))
        : Optional.empty();
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return askLive(scene);
  }

  private static Turn.Settled askLive(Scene scene) {
    return Turn.ask(
        new DutyStep.AskLive(),
        scene
            .reply(Msg.ASK_LIVE)
            .row(scene.option(Msg.STOP, Verb.STOP))
            .asking(Reply.Ask.LIVE_LOCATION));
  }

  /** A live location of a driver means: I am working. Its end means the opposite. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    Optional<Driver> driver = scene.driver().filter(Driver::isApproved);
    if (driver.isEmpty()) {
      return Optional.empty();
    }
    return switch (said) {
      case Incoming.Location location when location.forwarded() && location.live() ->
          Optional.of(Turn.say(scene.reply(Msg.LOCATION_FORWARDED)));
      case Incoming.Location location when location.live() ->
          Optional.of(
              driver.get().duty() instanceof Duty.Off
                  ? Turn.does(new Deed.GoOnDuty(driver.get().id(), location.point()))
                  : Turn.say(onDuty(scene)));
      case Incoming.Text text when scene.step() instanceof Step.Idle ->
          Labels.typed(text.text(), menu.show(driver.get(), scene))
              .filter(tap -> verbs().contains(tap.verb()))
              .map(tap -> onTap(tap, scene));
      case Incoming.LiveLocationEnded ended ->
          driver.get().duty() instanceof Duty.Off
              ? Optional.of(Turn.nothing())
              : Optional.of(noLongerSeen(driver.get(), scene));
      default -> Optional.empty();
    };
  }

  /** A rider who looks at the car on the map is told why it stands. */
  private static Turn noLongerSeen(Driver driver, Scene scene) {
    Turn off = Turn.does(new Deed.GoOffDuty(driver.id()));
    boolean onTheMap =
        scene.driving().filter(call -> call.state() instanceof CallState.Assigned).isPresent();
    return onTheMap ? off.and(new Deed.TellMapStands()) : off;
  }

  private Turn menuOrRegistration(Scene scene) {
    if (scene.driver().isEmpty()) {
      return RegistrationTopic.begin(scene);
    }
    Driver driver = scene.driver().get();
    return switch (driver.standing()) {
      case Standing.Applied applied -> Turn.end(scene.reply(Msg.DRIVER_WAITS));
      case Standing.Rejected rejected -> RegistrationTopic.begin(scene);
      case Standing.Approved approved -> withJob(Turn.end(menu.show(driver, scene)), scene);
    };
  }

  /** Below the menu the job in hand, whose card may be far up in the chat by now. */
  private Turn.Settled withJob(Turn.Settled turn, Scene scene) {
    return job.card(scene).map(turn::andShow).orElse(turn);
  }

  private static Turn wantsDuty(Driver driver, Scene scene) {
    if (!(driver.duty() instanceof Duty.Off)) {
      return Turn.say(onDuty(scene));
    }
    // Still sharing: the messenger sends no new location to wait for.
    return driver
        .position()
        .filter(last -> last.at().isAfter(scene.now().minus(STILL_SHARING)))
        .<Turn>map(last -> Turn.endWith(new Deed.GoOnDuty(driver.id(), last.point())))
        .orElseGet(() -> askLive(scene));
  }

  private static Reply onDuty(Scene scene) {
    return scene.reply(Msg.ON_DUTY).row(scene.button(Msg.GO_OFF_DUTY, Verb.OFF_DUTY));
  }

  private static Turn today(Scene scene) {
    return approved(
        scene,
        driver -> {
          Instant dawn = scene.words().startOfDay(scene.now());
          return new Turn.ListDay(
              driver.id(), dawn, calls -> Turn.say(WorkReport.today(Day.of(driver, calls), scene)));
        });
  }

  private static Turn week(Scene scene) {
    return approved(
        scene,
        driver -> {
          Instant since = scene.words().startOfDay(scene.now().minus(WEEK));
          return new Turn.ListDay(
              driver.id(),
              since,
              calls -> Turn.say(WorkReport.week(Day.of(driver, calls), since, scene)));
        });
  }

  private static Turn approved(Scene scene, Function<Driver, Turn> then) {
    return scene
        .driver()
        .filter(Driver::isApproved)
        .map(then)
        .orElseGet(() ->
            Turn.say(
                scene.reply(scene.driver().isPresent() ? Msg.DRIVER_WAITS : Msg.NOT_A_DRIVER)));
  }
}
