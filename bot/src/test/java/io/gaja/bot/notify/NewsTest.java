package io.gaja.bot.notify;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.taxi.TaxiTalk;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.RecordSamples;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.store.TestDatabase;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 8: whatever happens to a call, somebody hears of it, in their language. */
class NewsTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final Addresses addresses =
      new Addresses(
          new People(database.mongo()), new Operators(List.of()), ZoneId.of("Asia/Seoul"));

  @ParameterizedTest
  @EnumSource
  void every_fact_about_prices_stops_and_the_riders_car_is_told_to_somebody(Language language) {
    for (CallEvent fact : facts().toList()) {
      List<String> told = told(fact, language);
      assertThat(told).as(fact.getClass().getSimpleName()).isNotEmpty();
      assertThat(told).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
    }
  }

  /** But that the number was right, which is as it should be. */
  private static Stream<CallEvent> facts() {
    return Stream.concat(
            RecordSamples.ofEvery(CallEvent.OfAgreement.class),
            RecordSamples.ofEvery(CallEvent.OfCar.class))
        .map(CallEvent.class::cast)
        .filter(fact -> !(fact instanceof CallEvent.CarHandedBack back && back.numberChecked()));
  }

  @Test
  void the_driver_of_a_ride_that_is_over_is_told_of_which_a_rider_writes() {
    CallEvent written =
        new CallEvent.MessageRelayed(
            PaperCalls.NOW, CallEvent.Side.RIDER, PaperCalls.DRIVER, "검은 지갑이요");
    assertThat(told(written, PaperCalls.completed(), Language.KO))
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .contains("두고 내린 물건을 찾아요", "Gangnam에서 Hongdae까지 모신", "“검은 지갑이요”");
  }

  private List<String> told(CallEvent fact, Language language) {
    Call call =
        fact instanceof CallEvent.HandoverChanged
            ? PaperCalls.assigned()
            : PaperCalls.in(
                new CallState.Parked(
                    "B12", PaperCalls.NOW, Optional.empty(), PaperCalls.NOW.plusSeconds(60)));
    return told(fact, call, language);
  }

  private List<String> told(CallEvent fact, Call call, Language language) {
    Map<PersonId, Person> known =
        Stream.concat(
                Stream.of(call.rider(), PaperCalls.DRIVER.person()), CallTelling.driversOf(fact))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), id -> PaperTalk.in(language).who()));
    CallTelling telling =
        new CallTelling(
            new CallParties(
                call,
                known,
                addresses,
                database.drivers(),
                new Lines(List.of(new TaxiTalk(point -> true)))),
            database.calls(),
            (some, words) -> List.of());
    return telling.of(fact).stream().map(Letter::content).map(NewsTest::text).toList();
  }

  private static String text(Content content) {
    Reply reply =
        switch (content) {
          case Content.Note note -> note.reply();
          case Content.Card card -> card.reply();
          case Content.Withdraw withdraw -> withdraw.last();
          case Content.LiveStart start -> Reply.of("map");
          case Content.LiveStop stop -> Reply.of("map");
        };
    return reply.title() + reply.text();
  }
}
