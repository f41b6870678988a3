package io.gaja.bot.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantsPersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "상담원",
        "상담원 연결해줘",
        "상담원 좀 불러주세요!",
        "상담사 연결",
        "사람 불러줘",
        "사람이랑 얘기할래",
        "사람과 이야기하고 싶어요",
        "고객센터",
        "직원 좀 바꿔 주세요",
        "operator",
        "Human please",
        "I want to talk to a person",
        "can I speak with a real human",
        "customer service",
        "get me an agent"
      })
  void asks_for_a_person(String words) {
    assertThat(WantsPerson.isSaidBy(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "사람 4명이요",
        "사람",
        "사람이 많아요",
        "직원공원",
        "상담센터 앞으로 택시",
        "강남역에서 홍대까지 택시",
        "person",
        "somebody",
        "there is a person in the car",
        "Human Rights Park",
        ""
      })
  void speaks_of_something_else(String words) {
    assertThat(WantsPerson.isSaidBy(words)).isFalse();
  }
}
