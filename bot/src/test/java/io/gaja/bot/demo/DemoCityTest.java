package io.gaja.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.conversation.Verb;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** Rides through the city, and what is to be seen of it. */
class DemoCityTest extends LivingCity {

  @Test
  void drives_a_visitor_from_one_sentence_to_the_receipt() {
    await()
        .atMost(A_WHOLE_RIDE)
        .untilAsserted(() -> assertThat(city()).contains("\"duty\":\"free\""));

    new Visitor(web)
        .says("강남역에서 홍대입구역까지 택시")
        .taps(Verb.CALL_NOW, SOON)
        .reads("기사님이 도착했어요", A_WHOLE_RIDE)
        .reads("도착했어요. 요금", A_WHOLE_RIDE)
        .taps(Verb.RECEIPT, SOON)
        .reads("미터 요금", SOON);
  }

  @Test
  void has_a_visitor_driven_home_in_their_own_car_for_a_quick_price() {
    await()
        .atMost(A_WHOLE_RIDE)
        .untilAsserted(() -> assertThat(city()).contains("\"kind\":\"designated\""));

    new Visitor(web)
        .says("강남역에서 잠실역까지 대리 불러줘")
        .reads("차종을", SOON)
        .says("쏘나타 12가 3456 자동")
        .taps(Verb.CALL_NOW, SOON)
        .reads("오고 있어요", A_WHOLE_RIDE)
        .reads("도착했어요. 요금", A_WHOLE_RIDE)
        .taps(Verb.RECEIPT, SOON)
        .reads("약속한 요금", SOON);
  }

  @Test
  void parks_a_visitors_car_from_the_booking_to_the_fee() {
    await().atMost(A_WHOLE_RIDE).untilAsserted(() -> assertThat(city()).contains("\"open\":true"));

    new Visitor(web)
        .asksUntilOffered("강남역 주차 2시간", Verb.PICK, "0", A_WHOLE_RIDE)
        .taps(Verb.PICK, "0", SOON)
        .reads("차종을", SOON)
        .says("쏘나타 12가 3456 자동")
        .reads("예약됐어요", SOON)
        .tapsOfLine("go", A_WHOLE_RIDE)
        .reads("출차했어요", A_WHOLE_RIDE);
  }

  @Test
  void takes_a_visitors_car_at_the_entrance_and_brings_it_back() {
    await()
        .atMost(A_WHOLE_RIDE)
        .untilAsserted(() -> assertThat(city()).contains("\"kind\":\"valet\""));

    new Visitor(web)
        .says("코엑스에서 발렛 불러줘")
        .reads("차종을", SOON)
        .says("쏘나타 12가 3456 자동")
        .taps(Verb.CALL_NOW, SOON)
        .tapsOfLine("bring", A_WHOLE_RIDE)
        .reads("차를 돌려받으셨어요", A_WHOLE_RIDE);
  }

  @Test
  void has_somebody_who_answers_a_visitor_who_wants_a_person() {
    new Visitor(web)
        .says("택시")
        .reads("어디서 타세요?", SOON)
        .says("상담원")
        .reads("상담원이 왔어요", SOON)
        .reads("데모 사무실이에요", SOON)
        .reads("이제 제가 이어서 도와드릴게요", A_WHOLE_RIDE)
        .says("강남역")
        .reads("어디로 가세요?", SOON);
  }

  @Test
  void shows_who_works_and_where_to_park_on_the_map_and_nobody_by_name() {
    await()
        .atMost(A_WHOLE_RIDE)
        .untilAsserted(() ->
            assertThat(city())
                .contains(
                    "\"kind\":\"taxi\"",
                    "\"kind\":\"designated\"",
                    "\"kind\":\"valet\"",
                    "\"duty\":\"free\"",
                    "\"open\":true"));
    assertThat(city()).doesNotContain("name", "plate", "phone", "서울", "주차장");
  }

  private String city() {
    return Optional.ofNullable(
            RestClient.create("http://localhost:" + port)
                .get()
                .uri("/api/demo/city")
                .retrieve()
                .body(String.class))
        .orElseThrow();
  }
}
