package io.gaja.bot.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.TalkLine;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpCardTest {
  private static final HelpRequest MINJI =
      new HelpRequest(
          new HelpId("minji-7"),
          1,
          new PersonId("minji"),
          new ChatId("telegram", "501"),
          "민지",
          "어디서 타세요?",
          Optional.empty(),
          new HelpState.Waiting(Instant.EPOCH));

  private static final List<TalkLine> TALK =
      List.of(
          new TalkLine(
              TalkLine.Side.BOT,
              TalkLine.Kind.WORDS,
              "어디서 타세요?\n위치를 보내거나, 적어 주세요.",
              List.of(new TalkLine.Key("ho::8", "🏠 집"))),
          new TalkLine(TalkLine.Side.PERSON, TalkLine.Kind.TAP, "ho::8", List.of()),
          new TalkLine(TalkLine.Side.PERSON, TalkLine.Kind.TAP, "xx::9", List.of()),
          new TalkLine(TalkLine.Side.PERSON, TalkLine.Kind.NUMBER, "", List.of()),
          TalkLine.words(TalkLine.Side.OPERATOR, "안녕하세요"));

  @Test
  void an_operator_reads_who_it_is_what_was_asked_and_the_talk_so_far() {
    Reply card = card(Language.KO, TALK, Optional.of("🔎 기사님을 찾고 있어요 · 강남역 → 홍대입구역"));
    assertThat(card.title()).isEqualTo("👤 민지 님이 사람을 찾아요");
    assertThat(card.text())
        .isEqualTo(
            """
            언어: 한국어
            호출: 🔎 기사님을 찾고 있어요 · 강남역 → 홍대입구역
            묻던 것: 어디서 타세요?

            가자: 어디서 타세요? · 위치를 보내거나, 적어 주세요.
            손님: [🏠 집]
            손님: (연락처를 보냈어요)
            상담원: 안녕하세요\
            """);
    assertThat(card.buttons().getFirst())
        .extracting(Button::label)
        .containsExactly("답하기", "가자에게 돌려주기");
  }

  @Test
  void in_english_the_same() {
    Reply card = card(Language.EN, TALK, Optional.empty());
    assertThat(card.title()).isEqualTo("👤 민지 wants to talk to a person");
    assertThat(card.text())
        .contains("Language: 한국어", "Was being asked", "Rider: (sent a phone number)");
  }

  @Test
  void the_longest_talk_fits_into_one_message() {
    TalkLine long1 = TalkLine.words(TalkLine.Side.PERSON, "가".repeat(5_000));
    Reply card = card(Language.KO, Collections.nCopies(12, long1), Optional.empty());
    assertThat(card.text().length()).isLessThan(Reply.LONGEST_TEXT);
  }

  private static Reply card(Language language, List<TalkLine> talk, Optional<String> call) {
    Words words = new Words(language, PaperTalk.SEOUL);
    return HelpCard.show(MINJI, Language.KO, call, talk, words);
  }
}
