package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.call.CallCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of sentence at each step of each flow: no cell is empty, and no ride is thrown away.
 */
class SentencesEverywhereTest {
  private static final List<String> SENTENCES =
      List.of(
          "강남역에서 홍대입구역까지 택시 불러줘",
          "taxi from Gangnam Station to Itaewon Station",
          "강남역에서 합정역 들러서 이태원역까지",
          "술 마셨어 대리 불러줘 일산까지",
          "코엑스 주차 2시간",
          "발렛 불러줘 코엑스",
          "택시 말고 대리로",
          "대리 말고 주차",
          "아니 서울역 말고 용산역",
          "경유지 없이",
          "합정역 들러서 가주세요",
          "make it 4 people",
          "6명이요",
          "25000원에 해줘",
          "내일 아침 7시",
          "강남역에서 이태원역 얼마 나와요?",
          "얼마예요?",
          "집으로",
          "지난번 거기",
          "여기서",
          "어디쯤이에요?",
          "취소해줘",
          "don't cancel",
          "고마워요",
          "안녕하세요",
          "네",
          "아니요",
          "영수증 주세요",
          "지갑을 두고 내렸어요",
          "기사님한테 늦는다고 전해줘",
          "상담원 불러줘",
          "기사 등록하고 싶어요",
          "한 시간 연장해줘",
          "speak English please",
          "도와줘",
          "서울에서 제주까지 택시",
          "오늘 날씨 어때");

  static Stream<Step> steps() {
    return EveryStep.samples().stream();
  }

  private static Map<String, UnaryOperator<PaperTalk>> lives() {
    Map<String, UnaryOperator<PaperTalk>> lives = new LinkedHashMap<>();
    lives.put("nobody yet", talk -> talk);
    lives.put("a rider who waits", talk -> talk.rides(PaperCalls.searching()));
    lives.put("a rider on the way", talk -> talk.rides(PaperCalls.riding()));
    lives.put("a driver", talk -> talk.drives(PaperCalls.arrived()));
    lives.put("an operator", PaperTalk::operates);
    return lives;
  }

  @ParameterizedTest
  @MethodSource("steps")
  void every_sentence_gets_an_answer_at_the_step(Step step) {
    for (Language language : Language.values()) {
      lives()
          .forEach((life, become) -> {
            for (String sentence : SENTENCES) {
              PaperTalk talk = become.apply(PaperTalk.in(language)).asks(step).says(sentence);
              String what = sentence + " at " + step.getClass().getSimpleName() + " as " + life;
              assertThat(talk.turn().says().size() + talk.deeds().size()).as(what).isPositive();
              if (!life.equals("a rider who waits")) {
                assertThat(talk.deeds()).as(what).noneMatch(SentencesEverywhereTest::ends);
              }
            }
          });
    }
  }

  private static boolean ends(Deed deed) {
    return deed instanceof Deed.Command command
        && (command.command() instanceof CallCommand.CancelByRider
            || command.command() instanceof CallCommand.GiveUp);
  }
}
