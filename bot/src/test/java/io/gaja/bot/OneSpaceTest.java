package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.person.People;
import io.gaja.dispatch.Race;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.LotDesk;
import io.gaja.dispatch.line.parking.LotOutcome;
import io.gaja.dispatch.line.parking.NewLot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Premises;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Fifty people at the web chat tap at the same instant for the only space of a lot. */
class OneSpaceTest {
  private static final int PEOPLE = 50;
  private static final Place COEX = new Place("코엑스", "", new Point(37.5118, 127.0591));

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private RunningGaja gaja;
  private List<WebPerson> people;

  @BeforeEach
  void one_space_is_offered() {
    gaja = RunningGaja.start();
    log.start();
    ((Logger) LoggerFactory.getLogger("io.gaja")).addAppender(log);
    offer();
    people =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> new WebPerson(gaja::port, "rider-" + i, "ko"))
            .toList();
  }

  @AfterEach
  void they_drive_on() {
    ((Logger) LoggerFactory.getLogger("io.gaja")).detachAppender(log);
    people.forEach(WebPerson::close);
    gaja.close();
  }

  private void offer() {
    LotDesk desk = gaja.get(LotDesk.class);
    NewLot lot =
        new NewLot(
            new PersonId("attendant"),
            new Premises("한 자리 주차장", COEX, 1, Optional.empty(), 0),
            ParkingTariff.perUnit(Duration.ofMinutes(10), Money.won(500)),
            OpeningHours.ALWAYS);
    gaja.get(Transactions.class)
        .run(() -> {
          LotOutcome.Done applied = (LotOutcome.Done) desk.apply(lot);
          return desk.approve(applied.event().lot().id());
        });
  }

  @Test
  void one_gets_it_and_all_others_hear_why_not() {
    people.forEach(person -> person.says("/start"));
    people.forEach(person -> person.awaits("안녕하세요"));
    giveEverybodyACar();
    people.forEach(person -> person.says("코엑스 주차 2시간"));
    people.forEach(person -> person.taps("1번 예약 · 한 자리 주차장"));
    people.forEach(person -> person.awaits("어떤 차"));

    Race.atOnce(people.stream().map(OneSpaceTest::tapsTheirCar).toList());

    people.forEach(person ->
        person.awaits(
            "an answer",
            heard -> heard.text().contains("예약됐어요") || heard.text().contains("자리가 다 찼어요")));
    assertThat(people.stream().filter(person -> person.timesHeard("예약됐어요") == 1)).hasSize(1);
    assertThat(people.stream().filter(person -> person.timesHeard("자리가 다 찼어요") == 1))
        .hasSize(PEOPLE - 1);
    assertThat(people).allMatch(person -> person.timesHeard("문제가 생겼어요") == 0);
    assertThat(List.copyOf(log.list).stream().filter(event -> event.getLevel() == Level.ERROR))
        .isEmpty();
  }

  private void giveEverybodyACar() {
    People known = gaja.get(People.class);
    for (int i = 0; i < PEOPLE; i++) {
      ChatId chat = new ChatId("web", "rider-" + i);
      Car car = new Car("쏘나타", "12가%04d".formatted(i), Gearbox.AUTOMATIC, CarSize.ORDINARY);
      assertThat(known.save(known.findByChat(chat).orElseThrow().owning(car))).isTrue();
    }
  }

  private static Callable<Boolean> tapsTheirCar(WebPerson person) {
    return () -> {
      String label =
          person.awaits("어떤 차").buttons().stream()
              .map(WebPerson.Key::label)
              .filter(button -> button.startsWith("쏘나타"))
              .findFirst()
              .orElseThrow();
      person.taps(label);
      return true;
    };
  }
}
