package io.gaja.bot.driver;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an approved driver can do now, and what we know of them. */
record DriverMenu(Lines lines, TravelTopic travel) {

  Reply show(Driver driver, Scene scene) {
    boolean off = driver.duty() instanceof Duty.Off;
    Reply menu =
        Reply.titled(
                scene.say(Msg.DRIVER_MENU, scene.say(nameOf(driver.duty()))),
                aboutMe(driver, scene))
            .row(
                off
                    ? scene.button(Msg.GO_ON_DUTY, Verb.ON_DUTY)
                    : scene.button(Msg.GO_OFF_DUTY, Verb.OFF_DUTY),
                scene.button(Msg.TODAY_BUTTON, Verb.TODAY));
    boolean more =
        lines.withWork().stream().anyMatch(talk -> !driver.lines().contains(talk.code()));
    Reply whole = travel.offer(menu, driver, scene);
    return more ? whole.row(scene.button(Msg.MORE_WORK, Verb.MORE_WORK)) : whole;
  }

  private String aboutMe(Driver driver, Scene scene) {
    String who =
        driver.vehicle().map(car -> driver.name() + " · " + car.plate()).orElse(driver.name());
    return Stream.concat(Stream.of(who), travel.lines(driver, scene).stream())
        .collect(Collectors.joining("\n"));
  }

  private static Msg nameOf(Duty duty) {
    return switch (duty) {
      case Duty.Off off -> Msg.DUTY_OFF;
      case Duty.Free free -> Msg.DUTY_FREE;
      case Duty.Asked asked -> Msg.DUTY_ASKED;
      case Duty.Busy busy -> Msg.DUTY_BUSY;
    };
  }
}
