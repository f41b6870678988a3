package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.person.People;
import io.gaja.dispatch.Race;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.store.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two drivers tap accept at the same instant, again and again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptRaceTest {
  private static final int ROUNDS = 50;
  private static final Place GANGNAM = new Place("강남역", "", new Point(37.4979, 127.0276));
  private static final Place HONGDAE = new Place("홍대입구역", "", new Point(37.5572, 126.9245));
  private static final Sender SOMEBODY = new Sender("", Locale.KOREAN);
  private static final String TOO_LATE = "한발 늦었어요";

  private RunningGaja gaja;
  private Racer one;
  private Racer two;

  /** A driver at the web chat. */
  record Racer(ChatId chat, DriverId id) {}

  @BeforeAll
  void two_drivers_stand_at_the_same_corner() {
    gaja = RunningGaja.start("gaja.taxi.drivers-per-wave=2", "gaja.taxi.offer-lasts=2m");
    one = driver("racer-1");
    two = driver("racer-2");
  }

  @AfterAll
  void they_go_home() {
    gaja.close();
  }

  private Racer driver(String key) {
    ChatId chat = new ChatId("web", key);
    gaja.get(WebChat.class).say(chat, SOMEBODY, new Incoming.Text("/start"));
    People people = gaja.get(People.class);
    soon().until(() -> people.findByChat(chat).isPresent());
    DriverId id = DriverId.of(people.findByChat(chat).orElseThrow().id());
    Instant now = Instant.now();
    Driver applicant =
        Driver.applicant(
            id, key, Set.of(TaxiLine.CODE), Profile.of(new Vehicle("white Sonata", key)), now);
    DriverDesk desk = gaja.get(DriverDesk.class);
    gaja.get(Transactions.class)
        .run(() ->
            List.of(
                desk.apply(applicant),
                desk.approve(id, now),
                desk.goOnDuty(id, GANGNAM.point(), now)));
    return new Racer(chat, id);
  }

  @Test
  void one_wins_the_other_is_told_and_nobody_has_two() {
    for (int round = 1; round <= ROUNDS; round++) {
      Call call = offeredToBoth(round);
      Race.atOnce(List.of(accepts(one, call), accepts(two, call)));

      DriverId winner = awaitDriver(call);
      Racer loser = winner.equals(one.id()) ? two : one;
      int tooLate = round;
      soon()
          .untilAsserted(
              () -> assertThat(times(one, TOO_LATE) + times(two, TOO_LATE)).isEqualTo(tooLate));
      assertThat(duty(loser)).isInstanceOf(Duty.Free.class);
      soon().until(() -> times(winner.equals(one.id()) ? one : two, "손님께 가는 중") > 0);
      end(call);
    }
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
  }

  private Call offeredToBoth(int round) {
    Call call = place(new PersonId("rider-" + round));
    Calls calls = gaja.get(Calls.class);
    soon()
        .until(() ->
            calls.findCall(call.id()).orElseThrow().state() instanceof CallState.Offering offering
                && offering.offers().size() == 2);
    return call;
  }

  private Call place(PersonId rider) {
    Instant now = Instant.now();
    Route route = new Route(new Distance(12_000), Duration.ofMinutes(30), Route.Source.ESTIMATE);
    var wish =
        gaja.get(ServiceLines.class)
            .getDispatched(TaxiLine.CODE)
            .listQuotes(Wish.of(GANGNAM, HONGDAE, route, now), Market.UNKNOWN)
            .getFirst()
            .placedBy(rider);
    CallDesk desk = gaja.get(CallDesk.class);
    CallOutcome placed = gaja.get(Transactions.class).run(() -> desk.place(wish));
    return ((CallOutcome.Done) placed).call();
  }

  private Callable<Boolean> accepts(Racer racer, Call call) {
    String data =
        ((io.gaja.bot.channel.Button.Choice) Tapped.button("-", Verb.ACCEPT, call.id().value()))
            .data();
    return () -> {
      gaja.get(WebChat.class).say(racer.chat(), SOMEBODY, new Incoming.Tap(data));
      return true;
    };
  }

  private DriverId awaitDriver(Call call) {
    Calls calls = gaja.get(Calls.class);
    soon()
        .until(() -> calls.findCall(call.id()).orElseThrow().state() instanceof CallState.Assigned);
    return calls.findCall(call.id()).orElseThrow().state().findDriver().orElseThrow();
  }

  private Duty duty(Racer racer) {
    return gaja.get(Drivers.class).findDriver(racer.id()).orElseThrow().duty();
  }

  private void end(Call call) {
    CallDesk desk = gaja.get(CallDesk.class);
    gaja.get(Transactions.class)
        .run(() -> desk.handle(call.id(), new CallCommand.CancelByOperator()));
  }

  private long times(Racer racer, String words) {
    return gaja.get(WebChat.class).listRecent(racer.chat()).stream()
        .filter(message -> message.from() == WebMessage.From.BOT)
        .filter(message -> (message.content().title() + message.content().text()).contains(words))
        .count();
  }
}
