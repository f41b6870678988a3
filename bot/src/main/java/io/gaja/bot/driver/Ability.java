package io.gaja.bot.driver;

import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is asked of who drives the riders' cars, and how it is said. */
public final class Ability {
  private Ability() {}

  /** An answer on a button, and what the application says with it. */
  record Answer(Msg label, UnaryOperator<RegistrationDraft> then) {}

  static final List<Answer> GEARS =
      List.of(
          new Answer(Msg.GEARS_AUTOMATIC, draft -> draft),
          new Answer(Msg.GEARS_MANUAL, draft -> draft.ableTo(Set.of(Skill.MANUAL_GEARBOX))));

  /** The classes of the Korean licence, and what each is good for beyond an ordinary car. */
  static final List<Answer> LICENCES =
      List.of(
          new Answer(Msg.LICENCE_SECOND, draft -> draft),
          new Answer(Msg.LICENCE_FIRST, draft -> draft.ableTo(Set.of(Skill.VAN))),
          new Answer(Msg.LICENCE_LARGE, draft -> draft.ableTo(Set.of(Skill.VAN, Skill.BUS))));

  static final List<Answer> MOVES =
      List.of(
          new Answer(Msg.MOVES_ON_FOOT, draft -> draft.moving(Mobility.ON_FOOT, false)),
          new Answer(Msg.MOVES_BY_SCOOTER, draft -> draft.moving(Mobility.SCOOTER, false)),
          new Answer(Msg.MOVES_BY_TRANSIT, draft -> draft.moving(Mobility.PUBLIC_TRANSPORT, false)),
          new Answer(Msg.MOVES_AS_PAIR, draft -> draft.moving(Mobility.CAR, true)));

  /** How the answer of this number gets around; empty when there is none. */
  static Optional<Profile> move(int index) {
    RegistrationDraft nobody = RegistrationDraft.of("", "");
    return index >= 0 && index < MOVES.size()
        ? Optional.of(MOVES.get(index).then().apply(nobody).profile())
        : Optional.empty();
  }

  /** "1종 보통 · 수동도 가능" */
  public static String skills(Set<Skill> skills, Words words) {
    Msg first = skills.contains(Skill.VAN) ? Msg.LICENCE_FIRST : Msg.LICENCE_SECOND;
    Msg licence = skills.contains(Skill.BUS) ? Msg.LICENCE_LARGE : first;
    boolean manual = skills.contains(Skill.MANUAL_GEARBOX);
    return words.say(licence) + " · " + words.say(manual ? Msg.GEARS_MANUAL : Msg.GEARS_AUTOMATIC);
  }

  public static String moves(Mobility mobility, boolean pair, Words words) {
    return words.say(
        switch (mobility) {
          case CAR -> pair ? Msg.MOVES_AS_PAIR : Msg.MOVES_BY_CAR;
          case ON_FOOT -> Msg.MOVES_ON_FOOT;
          case SCOOTER -> Msg.MOVES_BY_SCOOTER;
          case PUBLIC_TRANSPORT -> Msg.MOVES_BY_TRANSIT;
        });
  }
}
