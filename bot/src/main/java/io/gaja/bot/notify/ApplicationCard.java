package io.gaja.bot.notify;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.driver.Ability;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.Work;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Extension;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.LineCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An application to drive, or to drive more, as the operators see it: what the driver would have
 * and do once they agree.
 */
final class ApplicationCard {
  private final Lines lines;

  ApplicationCard(Lines lines) {
    this.lines = lines;
  }

  Reply show(Driver driver, Optional<Person> person, Words words) {
    List<Work> works = works(driver);
    List<String> text = new ArrayList<>();
    driver
        .wanted()
        .flatMap(Extension::vehicle)
        .or(driver::vehicle)
        .map(ApplicationCard::inOneLine)
        .ifPresent(text::add);
    text.add(
        words.say(
            Msg.OPERATOR_WORK,
            works.stream().map(work -> words.say(work.name())).collect(Collectors.joining(" · "))));
    if (works.stream().anyMatch(work -> work.car() == Work.CarDriven.RIDERS)) {
      text.add(words.say(Msg.OPERATOR_SKILLS, Ability.skills(skills(driver), words)));
      text.add(
          words.say(Msg.OPERATOR_MOVES, Ability.moves(driver.mobility(), driver.pair(), words)));
    }
    person
        .flatMap(Person::phone)
        .map(number -> words.say(Msg.OPERATOR_PHONE, number))
        .ifPresent(text::add);
    Reply card =
        Reply.titled(words.say(Msg.OPERATOR_CARD, driver.name()), String.join("\n", text))
            .row(
                Tapped.button(words.say(Msg.APPROVE), Verb.APPROVE, driver.id().value()),
                Tapped.button(words.say(Msg.REJECT), Verb.REJECT, driver.id().value()));
    return person.flatMap(Person::licence).map(card::showing).orElse(card);
  }

  private List<Work> works(Driver driver) {
    Set<LineCode> codes = new HashSet<>(driver.lines());
    driver.wanted().map(Extension::lines).ifPresent(codes::addAll);
    return lines.withWork().stream()
        .filter(talk -> codes.contains(talk.code()))
        .flatMap(talk -> talk.work().stream())
        .toList();
  }

  private static Set<Skill> skills(Driver driver) {
    Set<Skill> skills = new HashSet<>(driver.skills());
    driver.wanted().map(Extension::skills).ifPresent(skills::addAll);
    return skills;
  }

  private static String inOneLine(Vehicle vehicle) {
    return vehicle.description() + " · " + vehicle.plate();
  }
}
