package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed right after it has taken what somebody did, at every step of a ride, and
 * started again: the ride goes on in the same chat, and nothing happens twice.
 */
class KillTest {
  private static final Pattern BOARDING_NUMBER = Pattern.compile("탑승 번호 (\\d{4})");

  private final String database = LocalMongodForTests.freshDatabaseName();
  @TempDir private Path folder;
  private volatile int port;
  private volatile Optional<Process> gaja = Optional.empty();
  private int kills;

  @AfterEach
  void stop() {
    gaja.ifPresent(Process::destroyForcibly);
  }

  @Test
  void a_ride_goes_on_after_a_kill_at_any_step() throws Exception {
    start();
    try (WebPerson rider = person("rider");
        WebPerson driver = person("driver");
        WebPerson office = person("ops")) {
      isOnDuty(driver, office);

      rider.says("강남역에서 홍대입구역까지 택시");
      killAndStart();
      rider.awaits("예상");
      rider.taps("호출하기");
      killAndStart();
      rider.awaits("기사님을 찾고 있어요");
      driver.awaits("🔔 택시 콜");
      killAndStart();
      driver.taps("✅ 수락");
      killAndStart();
      rider.awaits("기사님이 가고 있어요");
      driver.taps("도착했어요");
      killAndStart();
      String number = boardingNumber(rider.awaits("기사님이 도착했어요").text());
      driver.taps("손님 탔어요");
      driver.awaits("탑승 번호 네 자리");
      driver.says(number);
      killAndStart();
      rider.awaits("쪽으로 가는 중");
      driver.taps("운행 종료");
      driver.awaits("미터 요금을 숫자로");
      killAndStart();
      driver.says("18,900원");
      killAndStart();
      rider.awaits("요금 18,900원");
      rider.taps("★5");
      rider.awaits("별 5개를 드렸어요");
      driver.awaits("손님이 별 5개");
      driver.says("/today");
      driver.awaits("운행 1건");

      assertThat(kills).isEqualTo(8);
      assertThat(driver.timesHeard("수입 18,900원 · 오늘 1건")).isEqualTo(1);
      assertThat(rider.timesHeard("요금 18,900원")).isEqualTo(1);
      assertThat(driver.timesHeard("손님이 별 5개")).isEqualTo(1);
    }
  }

  private void isOnDuty(WebPerson driver, WebPerson office) {
    driver.says("/driver");
    driver.awaits("성함이");
    driver.says("김기사");
    driver.awaits("연락처를 공유");
    driver.sharesContact("01000000000");
    driver.taps("🚕 택시");
    driver.taps("다음");
    driver.awaits("차는 무엇");
    driver.says("흰색 쏘나타");
    driver.awaits("번호판");
    driver.says("서울 12가 3456");
    driver.awaits("자격증 사진");
    driver.sendsPhoto();
    office.taps("승인");
    driver.taps("🟢 콜 받기");
    driver.awaits("실시간 위치를 공유");
    driver.sharesLive(37.4985, 127.0285);
    driver.awaits("🟢 콜을 받고 있어요");
  }

  private static String boardingNumber(String text) {
    Matcher number = BOARDING_NUMBER.matcher(text);
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private WebPerson person(String key) {
    return new WebPerson(() -> port, key, "ko");
  }

  /** SIGKILL: no hook runs, nothing is finished. */
  private void killAndStart() throws IOException {
    gaja.orElseThrow().destroyForcibly().onExit().join();
    kills++;
    start();
  }

  private void start() throws IOException {
    port = freePort();
    Process process =
        GajaProcess.start(
            folder,
            Map.of(
                "MONGODB_URI",
                RunningGaja.databaseUri(database),
                "SERVER_PORT",
                String.valueOf(port),
                "GAJA_DEMO",
                "false",
                "GAJA_OPERATORS",
                "web:ops"),
            "--gaja.taxi.offer-lasts=4m");
    gaja = Optional.of(process);
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(100))
        .until(this::isReady);
  }

  private boolean isReady() {
    if (!gaja.orElseThrow().isAlive()) {
      throw new AssertionError("The application did not start");
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI health = URI.create("http://localhost:" + port + "/actuator/health/readiness");
      return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
