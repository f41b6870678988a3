package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.telegram.ShownInTelegram;
import io.gaja.bot.channel.webchat.ShownInWebChat;
import io.gaja.bot.text.Tone;
import io.gaja.dispatch.SealedLeaves;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a person does, at whatever step, in whatever situation and language: there is an answer
 * that helps, and each of its buttons works.
 */
class NoSilenceTest {
  static Stream<Step> steps() {
    return EveryStep.samples().stream();
  }

  @Test
  void every_step_and_everything_that_comes_in_is_tried_here() {
    assertThat(EveryStep.samples())
        .extracting(Object::getClass)
        .containsAll(
            EveryStep.families().stream().flatMap(f -> SealedLeaves.of(f).stream()).toList());
    assertThat(EveryStep.incomings())
        .extracting(Object::getClass)
        .containsAll(SealedLeaves.of(Incoming.class));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void whatever_is_done_at_a_step_gets_an_answer_that_helps(Step step) {
    assertThat(Matrix.whateverIsDoneAt(step).troubles()).isEmpty();
  }

  /** Old, made-up and other people's buttons. */
  @ParameterizedTest
  @MethodSource("steps")
  void whatever_button_is_tapped_at_a_step_gets_an_answer_that_helps(Step step) {
    assertThat(Matrix.whateverIsTappedAt(step).troubles()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void a_second_tap_on_the_same_button_gets_an_answer_too(Step step) {
    for (Button button : PaperTalk.inKorean().asks(step).question().buttons()) {
      if (button instanceof Button.Choice choice) {
        PaperTalk talk = PaperTalk.inKorean().asks(step).tapsData(choice.data());
        talk.tapsData(choice.data());
        assertThat(talk.replies().size() + talk.deeds().size()).as(choice.label()).isPositive();
      }
    }
  }

  /** Here, because the half a million turns are played once for each process. */
  @Test
  void whatever_is_said_keeps_the_tone_and_fits_both_channels() {
    Map<Matrix.Said, String> said = new LinkedHashMap<>(Matrix.everything());
    EveryCard.said().forEach(said::putIfAbsent);
    assertThat(Tone.flaws(said)).isEmpty();
    ShownInTelegram.asserted(said);
    ShownInWebChat.asserted(said);
  }

  @Test
  void a_button_that_says_nothing_we_know_is_answered_plainly() {
    for (String data :
        List.of(
            "x", "ac", "ac:1", "ac:1:2:3", "ac:1:-1", "ac:1:99999999999999999999", "::", "🙂")) {
      PaperTalk talk = PaperTalk.inKorean().tapsData(data);
      assertThat(talk.heard()).contains("그 버튼은 읽을 수 없어요");
      assertThat(talk.buttons()).contains("🚕 택시");
    }
  }

  @Test
  void every_button_belongs_to_somebody() {
    List<Verb> owned =
        PaperTalk.topics().topics().stream().flatMap(topic -> topic.verbs().stream()).toList();
    assertThat(owned).doesNotHaveDuplicates();
    assertThat(EveryStep.verbs().stream().filter(verb -> !verb.isOfQuestion()))
        .containsExactlyInAnyOrderElementsOf(owned);
    assertThat(EveryStep.verbs().stream().map(Verb::code)).doesNotHaveDuplicates();
  }

  @Test
  void no_command_and_no_step_belongs_to_two() {
    var topics = PaperTalk.topics().topics();
    assertThat(topics.stream().flatMap(topic -> topic.commands().stream()))
        .doesNotHaveDuplicates()
        .contains(
            "start", "help", "lang", "taxi", "status", "cancel", "me", "driver", "today", "week");
    assertThat(topics.stream().flatMap(topic -> topic.steps().stream())).doesNotHaveDuplicates();
  }
}
