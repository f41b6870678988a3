package io.gaja.bot.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.Proof;
import org.junit.jupiter.api.Test;

class DiscountTalkTest {
  private static final PersonId ME = PaperCalls.RIDER;

  @Test
  void a_paper_is_photographed_once() {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("🅿️ 주차 할인");
    assertThat(person.buttons()).containsExactly("경차", "전기차·수소차", "장애인", "다자녀");
    person.taps("전기차·수소차");
    assertThat(person.heard()).contains("자동차등록증 사진을 보내 주세요");
    assertThat(person.says("여기요").heard()).contains("자동차등록증 사진을 보내 주세요");
    person.does(new Incoming.Photo("paper"));
    assertThat(person.deeds())
        .containsExactly(new ParkingDeed.ShowProof(ME, Entitlement.ELECTRIC, "paper"));
    assertThat(person.isIdle()).isTrue();
  }

  @Test
  void what_was_shown_already_says_how_it_stands() {
    PaperTalk person =
        PaperTalk.inEnglish()
            .knows(
                PaperBooks.with(PaperLots.COEX)
                    .and(proof(Entitlement.COMPACT, new Standing.Approved(PaperLots.NOW)))
                    .and(proof(Entitlement.FAMILY, new Standing.Rejected(PaperLots.NOW))))
            .says("/discount");
    assertThat(person.heard()).contains("Small car · yours", "Family · not approved");
    assertThat(person.buttons()).containsExactly("Electric car", "Disabled", "Family");
  }

  @Test
  void operators_decide_about_it_and_nobody_else() {
    String no = ParkingTalkTest.data(Act.PROOFNO.button("-", "rider.electric"));
    assertThat(PaperTalk.inKorean().tapsData(no).heard()).contains("운영자만");
    PaperTalk operator = PaperTalk.inKorean().operates().tapsData(no);
    assertThat(operator.deeds())
        .containsExactly(new ParkingDeed.JudgeProof(ME, Entitlement.ELECTRIC, false));
  }

  private static Proof proof(Entitlement entitlement, Standing standing) {
    return new Proof(ME, entitlement, "paper", standing);
  }
}
