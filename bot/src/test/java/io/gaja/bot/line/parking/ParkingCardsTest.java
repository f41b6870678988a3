package io.gaja.bot.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.SealedLeaves;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A booking as rider and attendants see it, in every state and language. */
class ParkingCardsTest {
  private static final OtherLines NO_OTHERS = new OtherLines(List.of());

  @ParameterizedTest
  @EnumSource(Language.class)
  void both_sides_have_a_card_for_every_state(Language language) {
    Words words = new Words(language, PaperTalk.SEOUL);
    assertThat(PaperLots.inEveryState())
        .<Object>extracting(booking -> booking.state().getClass())
        .containsAll(SealedLeaves.of(BookingState.class));
    for (Booking booking : PaperLots.inEveryState()) {
      BookedSpace space = new BookedSpace(booking, PaperLots.COEX);
      Reply rider = BookingCard.show(space, NO_OTHERS, PaperTalk.SEOUL, PaperLots.NOW, words);
      Reply attendant = ArrivalCard.show(space, Optional.empty(), PaperLots.NOW, words);
      assertThat(rider.title()).as(booking.state().toString()).isNotBlank();
      assertThat(attendant.title()).contains("12가3456");
      assertThat(attendant.text() + attendant.title()).doesNotContain("rider");
    }
  }

  @Test
  void nobody_pays_for_a_space_that_was_not_used() {
    for (Booking booking : PaperLots.inEveryState().subList(4, 7)) {
      Reply card = show(booking);
      assertThat(card.title() + card.text()).contains("요금은 없어요");
      assertThat(labels(card)).containsExactly("다른 주차장 보기");
    }
  }

  @Test
  void a_receipt_says_what_was_paid_for() {
    Reply receipt = show(PaperLots.left());
    assertThat(receipt.title()).contains("9,600원");
    assertThat(receipt.text()).contains("코엑스 지하주차장", "쏘나타 12가3456", "주차 요금 9,600원", "합계 9,600원");
  }

  @Test
  void half_an_hour_before_the_end_one_tap_gives_an_hour_more() {
    BookedSpace space = new BookedSpace(PaperLots.entered(), PaperLots.COEX);
    Reply card =
        BookingCard.endsSoon(space, NO_OTHERS, PaperTalk.SEOUL, PaperLots.in(30), korean());
    assertThat(card.title()).isEqualTo("⏰ 30분 남았어요");
    assertThat(labels(card)).containsExactly("1시간 늘리기", "지금 나갈게요", "시간 늘리기");
  }

  @Test
  void of_a_car_that_was_forgotten_the_attendant_is_asked() {
    BookedSpace space = new BookedSpace(PaperLots.overstaying(), PaperLots.COEX);
    Reply card = ArrivalCard.isStillThere(space, PaperLots.NOW, korean());
    assertThat(card.title()).contains("12가3456", "아직 있나요?");
    assertThat(labels(card)).containsExactly("아직 있어요", "나갔어요");
  }

  private static Reply show(Booking booking) {
    BookedSpace space = new BookedSpace(booking, PaperLots.COEX);
    return BookingCard.show(space, NO_OTHERS, PaperTalk.SEOUL, PaperLots.NOW, korean());
  }

  private static Words korean() {
    return new Words(Language.KO, PaperTalk.SEOUL);
  }

  private static List<String> labels(Reply reply) {
    return reply.buttons().stream().flatMap(List::stream).map(Button::label).toList();
  }
}
