package io.gaja.bot.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the one who reads every message sees what is wrong with it. */
class ProofreaderTest {
  private final Proofreader reader = new Proofreader(Path.of("src/main/resources"));

  @Test
  void our_own_sentences_in_the_other_language_are_seen() {
    Sight korean = says("그 버튼은 지난 것이에요. 지금은 여기예요.");
    assertThat(reader.findForeign(korean, "ENGLISH")).isPresent();
    assertThat(reader.findForeign(korean, "KOREAN")).isEmpty();
    Sight english = says("That button is from an earlier message. This is where we are now.");
    assertThat(reader.findForeign(english, "KOREAN")).isPresent();
    assertThat(reader.findForeign(english, "ENGLISH")).isEmpty();
  }

  @Test
  void what_people_typed_is_in_no_language_of_ours() {
    assertThat(reader.findForeign(says("💬 Rider: 강남역에서 홍대까지 택시"), "ENGLISH")).isEmpty();
  }

  @Test
  void what_people_typed_is_no_mistake_of_ours() {
    assertThat(reader.findFault(says("Shall I pass this on?\n“NaN”"))).isEmpty();
    assertThat(reader.findFault(says("💬 Rider: null"))).isEmpty();
    assertThat(reader.findFault(says("💬 Rider: null\nfrom null"))).isPresent();
  }

  @Test
  void what_a_mistake_of_ours_would_leave_is_seen() {
    for (String wrong : List.of("{0} won", "from null", "in PT5M", "Optional[x]")) {
      assertThat(reader.findFault(says(wrong))).as(wrong).isPresent();
    }
    assertThat(reader.findFault(says("🚕 18,500원 · 12.4 km · {9} '"))).isEmpty();
    assertThat(reader.findFault(says("x".repeat(5000)))).isPresent();
  }

  @Test
  void a_button_that_cannot_be_read_is_seen() {
    assertThat(reader.findFault(new Sight("1", "x", List.of(new Sight.Press("Yes", "ys::7")))))
        .isEmpty();
    for (String data : List.of("ys", "ys:a:b:7", "ln:" + "x".repeat(64) + ":0")) {
      Sight sight = new Sight("1", "x", List.of(new Sight.Press("Yes", data)));
      assertThat(reader.findFault(sight)).as(data).isPresent();
    }
  }

  @Test
  void a_number_is_seen_however_it_is_written() {
    reader.hides("+821050733103");
    assertThat(reader.showsPhone(says("call me at 010-5073-3103"))).isTrue();
    assertThat(reader.showsPhone(says("탑승 번호 5073 · 31,030원"))).isFalse();
  }

  private static Sight says(String text) {
    return new Sight("1", text, List.of());
  }
}
