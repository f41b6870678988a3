package io.gaja.bot.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.id.DriverId;
import org.junit.jupiter.api.Test;

class ApprovalTalkTest {
  @Test
  void an_operator_decides_who_drives() {
    PaperTalk office = PaperTalk.inKorean().operates();
    assertThat(office.tapsVerb(Verb.APPROVE, "kim").deeds())
        .containsExactly(new Deed.Approve(new DriverId("kim")));
    assertThat(office.tapsVerb(Verb.REJECT, "kim").deeds())
        .containsExactly(new Deed.Reject(new DriverId("kim")));
    assertThat(office.says("/start").heard()).contains("운영자 방이에요");
  }

  @Test
  void nobody_approves_themselves() {
    PaperTalk driver = PaperTalk.inKorean().tapsVerb(Verb.APPROVE, "kim");
    assertThat(driver.deeds()).isEmpty();
    assertThat(driver.heard()).contains("운영자만 할 수 있어요");
  }

  @Test
  void a_made_up_application_is_not_decided() {
    PaperTalk office = PaperTalk.inKorean().operates().tapsVerb(Verb.APPROVE, "No One");
    assertThat(office.deeds()).isEmpty();
    assertThat(office.heard()).contains("읽을 수 없어요");
  }
}
