package io.gaja.bot.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterDocumentsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Reply FULL =
      Reply.titled("🚕 택시", "출발 *강남역*")
          .row(new Button.Choice("호출하기", "call:1"), new Button.Link("길찾기", "https://example.org"))
          .row(new Button.Choice("그만두기", "stop:1"))
          .asking(Reply.Ask.LOCATION)
          .at(new Place("강남역", "강남대로 396", new Point(37.4979, 127.0276)))
          .showing("file-1");

  static Stream<Content> everyContent() {
    return Stream.of(
        new Content.Note(FULL, true),
        new Content.Note(Reply.of("x".repeat(5_000)), false),
        new Content.Card("call-1", FULL, true),
        new Content.Card("call-1", Reply.titled("only a title", ""), false),
        new Content.Withdraw("offer-1", Reply.of("gone")),
        new Content.LiveStart("map", new DriverId("kim"), Duration.ofMinutes(45)),
        new Content.LiveStop("map"));
  }

  /** Through JSON, so that nothing but what is written can be read. */
  @ParameterizedTest
  @MethodSource("everyContent")
  void whatWasSavedIsReadByAProcessThatKnowsNothingElse(Content content) {
    Letter letter =
        new Letter(ChatId.parse("telegram:-900"), content, Optional.of(NOON.plusSeconds(12)));
    String saved =
        LetterDocuments.write("id", letter, NOON).toJson(JsonWriterSettings.builder().build());
    StoredLetter read = LetterDocuments.read(Document.parse(saved));
    assertThat(read).isEqualTo(new StoredLetter("id", letter, NOON, Optional.empty(), 0));
  }

  @Test
  void everyKindOfContentIsCovered() {
    assertThat(everyContent().<String>map(content -> content.getClass().getName()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Content.class.getPermittedSubclasses()).map(Class::getName).toList());
  }

  @Test
  void idsSortByTheirTimeEvenWhenTheClockRunsBackwards() {
    MovingClock clock = new MovingClock();
    LetterIds ids = new LetterIds(clock);
    var made =
        IntStream.range(0, 5_000)
            .mapToObj(n -> {
              clock.advance(Duration.ofMillis(n % 7 == 0 ? -1 : n % 2));
              return ids.next();
            })
            .toList();
    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.length() == 20);
  }
}
