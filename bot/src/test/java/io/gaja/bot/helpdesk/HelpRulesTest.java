package io.gaja.bot.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.HelpId;
import io.gaja.dispatch.SealedLeaves;
import io.gaja.dispatch.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every deed at every state of a request. */
class HelpRulesTest {
  private static final Instant NOW = Instant.parse("2026-01-30T14:00:00Z");
  private static final HelpId ID = new HelpId("minji-7");
  private static final ChatId MINJI = new ChatId("telegram", "501");
  private static final ChatId OPS = new ChatId("web", "ops");
  private static final ChatId OTHER = new ChatId("web", "other");

  @ParameterizedTest
  @CsvSource({
    "Waiting,  Ask,      nothing",
    "Waiting,  Say,      Said",
    "Waiting,  Leave,    LEFT",
    "Waiting,  Take,     Taken",
    "Waiting,  Tell,     NOT_TAKEN_YET",
    "Waiting,  GiveBack, GIVEN_BACK",
    "Mine,     Ask,      nothing",
    "Mine,     Say,      Said",
    "Mine,     Leave,    LEFT",
    "Mine,     Take,     nothing",
    "Mine,     Tell,     Told",
    "Mine,     GiveBack, GIVEN_BACK",
    "Others,   Ask,      nothing",
    "Others,   Say,      Said",
    "Others,   Leave,    LEFT",
    "Others,   Take,     TAKEN_BY_ANOTHER",
    "Others,   Tell,     TAKEN_BY_ANOTHER",
    "Others,   GiveBack, TAKEN_BY_ANOTHER",
    "Over,     Ask,      nothing",
    "Over,     Say,      NOBODY_LISTENS",
    "Over,     Leave,    nothing",
    "Over,     Take,     PERSON_IS_GONE",
    "Over,     Tell,     PERSON_IS_GONE",
    "Over,     GiveBack, PERSON_IS_GONE",
  })
  void every_deed_at_every_state(String state, String deed, String outcome) {
    HelpRequest request = in(state(state));
    Deed.Help done = deed(deed);
    boolean persons = List.of("Ask", "Say", "Leave").contains(deed);
    HelpDecision decision = HelpRules.decide(request, done, persons ? MINJI : OPS, NOW);
    assertThat(name(decision)).isEqualTo(outcome);
    if (decision instanceof HelpDecision.Accepted accepted && accepted.facts().isEmpty()) {
      assertThat(accepted.next()).isEqualTo(request);
    }
  }

  @Test
  void no_deed_and_no_state_is_left_out() {
    assertThat(SealedLeaves.of(Deed.Help.class)).hasSize(6);
    assertThat(SealedLeaves.of(HelpState.class)).hasSize(3);
  }

  @Test
  void whom_nobody_answers_for_three_minutes_is_back_with_the_bot() {
    HelpRequest waiting = in(state("Waiting"));
    assertThat(HelpRules.wake(waiting, NOW.minusMillis(1)).next()).isEqualTo(waiting);
    assertThat(name(HelpRules.wake(waiting, NOW))).isEqualTo("UNANSWERED");
  }

  @Test
  void an_operator_who_takes_it_has_three_more_minutes_for_a_first_word() {
    HelpState taken = next(in(state("Waiting")), new Deed.Help.Take(ID));
    assertThat(taken).isEqualTo(new HelpState.Taken(OPS, false, NOW.plusSeconds(180)));
    assertThat(next(in(taken), new Deed.Help.Say(ID, "hello?"))).isEqualTo(taken);
    assertThat(name(HelpRules.wake(in(taken), NOW.plusSeconds(180)))).isEqualTo("UNANSWERED");
  }

  @Test
  void a_talk_ends_after_half_an_hour_without_a_word_of_either_side() {
    HelpState told = next(in(state("Mine")), new Deed.Help.Tell(ID, "hello"));
    Instant later = NOW.plus(Duration.ofMinutes(30));
    assertThat(told).isEqualTo(new HelpState.Taken(OPS, true, later));
    assertThat(next(in(told), new Deed.Help.Say(ID, "hi"))).isEqualTo(told);
    assertThat(name(HelpRules.wake(in(told), later))).isEqualTo("SILENT");
  }

  @Test
  void what_is_over_is_not_woken() {
    HelpRequest over = in(state("Over"));
    assertThat(HelpRules.wake(over, NOW.plusSeconds(9_999)).facts()).isEmpty();
  }

  @Test
  void a_request_is_read_from_the_database_as_it_was_written() {
    for (String name : List.of("Waiting", "Mine", "Others", "Over")) {
      HelpRequest request = in(state(name));
      HelpRequest read = HelpDocuments.read(HelpFixtures.throughBson(HelpDocuments.write(request)));
      assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(request);
      assertThat(read.version()).isEqualTo(request.version() + 1);
    }
  }

  private static HelpState next(HelpRequest request, Deed.Help deed) {
    var accepted = (HelpDecision.Accepted) HelpRules.decide(request, deed, OPS, NOW);
    return accepted.next().state();
  }

  private static HelpState state(String name) {
    return switch (name) {
      case "Waiting" -> new HelpState.Waiting(NOW);
      case "Mine" -> new HelpState.Taken(OPS, true, NOW.plusSeconds(60));
      case "Others" -> new HelpState.Taken(OTHER, true, NOW.plusSeconds(60));
      default -> new HelpState.Over(Ending.LEFT, NOW);
    };
  }

  private static Deed.Help deed(String name) {
    return switch (name) {
      case "Ask" -> new Deed.Help.Ask(ID);
      case "Say" -> new Deed.Help.Say(ID, "hello");
      case "Leave" -> new Deed.Help.Leave(ID);
      case "Take" -> new Deed.Help.Take(ID);
      case "Tell" -> new Deed.Help.Tell(ID, "hello");
      default -> new Deed.Help.GiveBack(ID);
    };
  }

  private static HelpRequest in(HelpState state) {
    return new HelpRequest(
        ID, 3, new PersonId("minji"), MINJI, "Minji", "Where to?", Optional.empty(), state);
  }

  private static String name(HelpDecision decision) {
    return switch (decision) {
      case HelpDecision.Refused refused -> refused.why().name();
      case HelpDecision.Accepted accepted when accepted.facts().isEmpty() -> "nothing";
      case HelpDecision.Accepted accepted ->
          accepted.facts().getFirst() instanceof HelpFact.Ended ended
              ? ended.how().name()
              : accepted.facts().getFirst().getClass().getSimpleName();
    };
  }
}
