package io.gaja.bot.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyLettersTest {
  private static final int CHATS = 200;
  private static final int LETTERS_EACH = 10;

  @Test
  void twoThousandLettersArriveCompleteAndInOrderWhateverFails() {
    try (PostOffice office = new PostOffice()) {
      Random chance = new Random(42);
      office.channel.answer((_, parcel) -> unsteady(office, parcel, chance));
      Postman postman = office.openPostman();
      for (int n = 0; n < LETTERS_EACH; n++) {
        for (int chat = 0; chat < CHATS; chat += 20) {
          postRound(office, postman, chat, n);
        }
      }
      office.awaitAsTimePasses(() -> office.waiting() == 0);

      Map<ChatId, List<String>> arrived =
          office.channel.taken().stream()
              .collect(
                  Collectors.groupingBy(
                      ScriptedChannel.Given::chat,
                      Collectors.mapping(ScriptedChannel.Given::words, Collectors.toList())));
      List<String> complete = IntStream.range(0, LETTERS_EACH).mapToObj(n -> "send " + n).toList();
      assertThat(arrived).hasSize(CHATS);
      assertThat(arrived.values())
          .allSatisfy(
              words -> assertThat(new ArrayList<>(new LinkedHashSet<>(words))).isEqualTo(complete))
          .allSatisfy(words -> assertThat(words).isSorted());
      assertThat(office.buried()).isZero();
    }
  }

  private static void postRound(PostOffice office, Postman postman, int first, int n) {
    List<ChatId> chats =
        IntStream.range(first, first + 20).mapToObj(i -> ChatId.parse("test:" + i)).toList();
    office.post(
        chats.stream().map(c -> PostOffice.note(c, String.valueOf(n))).toArray(Letter[]::new));
    postman.wake(chats);
  }

  /** One in five goes wrong; one in twenty arrives without our knowing. */
  private static Delivery unsteady(PostOffice office, Parcel parcel, Random chance) {
    return switch (chance.nextInt(20)) {
      case 0, 1 -> new Delivery.TryAfter(Duration.ofSeconds(2));
      case 2, 3 -> new Delivery.Unknown("500");
      default -> office.channel.took(parcel);
    };
  }
}
