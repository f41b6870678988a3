package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.SealedLeaves;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a person does, at whatever step, in whatever situation and language: there is an answer,
 * and each of its buttons works.
 */
class NoSilenceTest {
  private static final Duty.Off OFF = new Duty.Off(PaperCalls.NOW);

  /** Who may be sitting there. */
  static Map<String, UnaryOperator<PaperTalk>> lives() {
    Map<String, UnaryOperator<PaperTalk>> lives = new LinkedHashMap<>();
    lives.put("nobody yet", talk -> talk);
    lives.put("operator", PaperTalk::operates);
    lives.put("applicant", talk -> talk.works(standing(new Standing.Applied(PaperCalls.NOW))));
    lives.put("rejected", talk -> talk.works(standing(new Standing.Rejected(PaperCalls.NOW))));
    lives.put("driver off duty", talk -> talk.works(PaperTalk.driver(OFF)));
    lives.put("driver free", talk -> talk.works(PaperTalk.driver(new Duty.Free(PaperCalls.NOW))));
    lives.put("unreachable", talk -> talk.who(person -> person.reachable(false)));
    for (Call call : PaperCalls.inEveryState()) {
      String state = call.state().getClass().getSimpleName();
      lives.put("rider of a call " + call.state(), talk -> talk.rides(call));
      if (call.state().findDriver().isPresent()) {
        lives.put("driver of a call " + state + call.state(), talk -> talk.drives(call));
        lives.put("rider and driver " + call.state(), talk -> talk.drives(call).rides(call));
      }
    }
    for (Call call : PaperCalls.inOwnCarInEveryState()) {
      lives.put("rider in the own car " + call.state(), talk -> talk.rides(call));
      if (call.state().findDriver().isPresent()) {
        lives.put("driver of that car " + call.state(), talk -> talk.drives(call));
      }
    }
    return lives;
  }

  private static Driver standing(Standing standing) {
    return PaperTalk.driver(OFF, standing, Optional.empty());
  }

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
  void whatever_is_done_at_a_step_gets_an_answer_with_buttons_that_work(Step step) {
    for (Language language : Language.values()) {
      lives()
          .forEach((life, become) -> {
            for (Incoming incoming : EveryStep.incomings()) {
              PaperTalk talk = become.apply(PaperTalk.in(language)).asks(step);
              long before = talk.version();
              talk.does(incoming);
              String what =
                  what(incoming) + " at " + step.getClass().getSimpleName() + " as " + life;
              if (!maybeSilent(incoming)) {
                assertThat(talk.turn().says().size() + talk.deeds().size()).as(what).isPositive();
              }
              talk.replies().forEach(reply -> assertButtonsWork(reply, talk, before, what));
            }
          });
    }
  }

  /** Old, made-up and other people's buttons. */
  @ParameterizedTest
  @MethodSource("steps")
  void whatever_button_is_tapped_at_a_step_gets_an_answer(Step step) {
    List<String> subjects =
        List.of(
            "",
            "1",
            "99",
            "call-1",
            "call-1.5",
            "call-1.9",
            "call-1.21900",
            "call-1.driver",
            "own.25000",
            "quick.1",
            "help-1",
            "help-1.silent",
            "x y");
    Map<String, UnaryOperator<PaperTalk>> lives = new LinkedHashMap<>();
    lives.put("nobody yet", talk -> talk);
    lives.put("operator", PaperTalk::operates);
    lives.put("rider", talk -> talk.rides(PaperCalls.assigned()));
    lives.put("driver", talk -> talk.drives(PaperCalls.arrived()));
    lives.put(
        "rider in the own car",
        talk -> talk.rides(PaperCalls.inOwnCar(PaperCalls.searching().state())));
    for (Verb verb : Verb.values()) {
      for (String subject : subjects) {
        for (long version : new long[] {0, 7}) {
          lives.forEach((life, become) -> {
            PaperTalk talk = become.apply(PaperTalk.inKorean()).asks(step);
            long before = talk.version();
            talk.tapsData(verb.code() + ":" + subject + ":" + version);
            String what = verb + ":" + subject + ":" + version + " at " + step.getClass() + life;
            assertThat(talk.turn().says().size() + talk.deeds().size()).as(what).isPositive();
            talk.replies().forEach(reply -> assertButtonsWork(reply, talk, before, what));
          });
        }
      }
    }
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
        .contains("start", "help", "lang", "taxi", "status", "cancel", "me", "driver", "today");
    assertThat(topics.stream().flatMap(topic -> topic.steps().stream())).doesNotHaveDuplicates();
  }

  private static void assertButtonsWork(Reply reply, PaperTalk talk, long before, String what) {
    assertThat(reply.title().length() + reply.text().length()).as(what).isLessThanOrEqualTo(4000);
    for (Button button : reply.buttons().stream().flatMap(List::stream).toList()) {
      assertThat(button.label()).as(what).isNotBlank();
      if (button instanceof Button.Choice choice) {
        Tapped tapped = Tapped.parse(choice.data()).orElseThrow(() -> new AssertionError(what));
        if (tapped.verb().isOfQuestion()) {
          assertThat(talk.version()).as(what + ": the question was asked").isEqualTo(before + 1);
          assertThat(tapped.version()).as(what + ": " + tapped).isEqualTo(talk.version());
        }
      }
    }
  }

  /** A letter that cannot be read by the person it is for says nothing either. */
  private static boolean maybeSilent(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Moved moved -> true;
      case Incoming.LiveLocationEnded ended -> true;
      case Incoming.Blocked blocked -> true;
      case Incoming.Unblocked unblocked -> true;
      case Incoming.Text text -> false;
      case Incoming.Tap tap -> false;
      case Incoming.Location location -> false;
      case Incoming.Contact contact -> false;
      case Incoming.Photo photo -> false;
      case Incoming.Edited edited -> false;
      case Incoming.Unreadable unreadable -> false;
      case Incoming.InGroup group -> false;
      case Incoming.AddedToGroup added -> false;
    };
  }

  private static String what(Incoming incoming) {
    return incoming instanceof Incoming.Text text
        ? "\"" + text.text().lines().limit(1).collect(Collectors.joining()) + "\""
        : incoming.toString();
  }
}
