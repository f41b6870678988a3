package io.gaja.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.GajaApplication;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** The whole application with its city, on a real mongod. */
@SpringBootTest(
    classes = GajaApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "GAJA_DEMO=true")
class DemoCityTest {
  private static final String DATABASE = LocalMongodForTests.freshDatabaseName();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration A_WHOLE_RIDE = Duration.ofMinutes(2);
  private static final Point GANGNAM = new Point(37.4985, 127.0285);

  @Autowired WebChat web;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) {
    settings.add(
        "MONGODB_URI", () -> LocalMongodForTests.uri().replace("/?", "/" + DATABASE + "?"));
  }

  @Test
  void drives_a_visitor_from_one_sentence_to_the_receipt() {
    await().atMost(SOON).untilAsserted(() -> assertThat(city()).contains("\"duty\":\"free\""));

    new Visitor(web)
        .says("강남역에서 홍대입구역까지 택시")
        .taps(Verb.CALL_NOW, SOON)
        .reads("기사님이 도착했어요", A_WHOLE_RIDE)
        .reads("도착했습니다. 요금", A_WHOLE_RIDE)
        .taps(Verb.RECEIPT, SOON)
        .reads("미터 요금", SOON);
  }

  @Test
  void approves_a_visitor_as_driver_and_calls_until_one_is_taken() {
    new Visitor(web)
        .says("/driver")
        .reads("성함이", SOON)
        .says("손기사")
        .reads("연락처를 공유", SOON)
        .sends(new Incoming.Contact("01000009999", true))
        .taps(Verb.TOGGLE, SOON)
        .taps(Verb.NEXT, SOON)
        .reads("차는 무엇인가요", SOON)
        .says("흰색 쏘나타")
        .reads("번호판을", SOON)
        .says("서울 12가 3456")
        .reads("자격증 사진", SOON)
        .sends(new Incoming.Photo("licence"))
        .taps(Verb.ON_DUTY, SOON)
        .sends(new Incoming.Location(GANGNAM, true, false))
        .taps(Verb.ACCEPT, A_WHOLE_RIDE)
        .reads("손님께 가는 중", SOON);
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
  void shows_the_cars_on_the_map_and_nobody_by_name() {
    await()
        .atMost(A_WHOLE_RIDE)
        .untilAsserted(
            () -> assertThat(city()).contains("\"duty\":\"free\"", "\"counts\"", "\"latitude\""));
    assertThat(city()).doesNotContain("name", "plate", "phone", "서울");
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
