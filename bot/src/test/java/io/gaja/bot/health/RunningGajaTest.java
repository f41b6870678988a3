package io.gaja.bot.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.GajaApplication;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.store.Transactions;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a real mongod, as those see it who keep it running. */
@SpringBootTest(
    classes = GajaApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "GAJA_DEMO=false")
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext // or it would be closed at the very end, when its mongod is gone
class RunningGajaTest {
  private static final String DATABASE = LocalMongodForTests.freshDatabaseName();
  private static final DriverId KIM = new DriverId("kim");
  private static final Duration LONGER_THAN_A_TALLY_IS_KEPT = Duration.ofSeconds(25);

  @Autowired CallDesk desk;
  @Autowired Drivers drivers;
  @Autowired Transactions transactions;
  @Autowired Clock clock;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) {
    settings.add(
        "MONGODB_URI", () -> LocalMongodForTests.uri().replace("/?", "/" + DATABASE + "?"));
  }

  @Test
  void says_that_it_is_ready_and_nothing_about_its_database() {
    await().until(() -> get("/actuator/health/readiness").statusCode() == 200);
    assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

    assertThat(get("/actuator/health").body())
        .contains("database", "dispatch", "inbox", "loops")
        .doesNotContain(DATABASE, "127.0.0.1", "details", "/");
  }

  @Test
  void tells_a_person_the_address_of_its_page_once(CapturedOutput output) {
    assertThat(output.getAll().split("Gaja is ready: ", -1)).hasSize(2);
    assertThat(output).contains("Gaja is ready: http://localhost:" + port + "/");
  }

  @Test
  void counts_calls_and_drivers_and_how_long_a_rider_waited_for_one() {
    drivers.saveApplication(
        DriverFixtures.free(KIM, CallFixtures.GANGNAM.point(), clock.instant()));
    Call call = placed();
    await().until(() -> offered(call));

    await()
        .atMost(LONGER_THAN_A_TALLY_IS_KEPT)
        .until(() ->
            scrape().contains("gaja_calls{state=\"assigned\"} 1.0")
                && scrape().contains("gaja_drivers{duty=\"busy\"} 1.0"));
    assertThat(scrape())
        .contains("gaja_call_match_seconds_count{line=\"taxi\"} 1")
        .contains("gaja_letters_waiting", "gaja_updates_waiting");
  }

  private Call placed() {
    return transactions.run(() -> {
      CallOutcome outcome = desk.place(CallFixtures.wishOf(CallFixtures.RIDER));
      return ((CallOutcome.Done) outcome).call();
    });
  }

  /** The dispatch loop sends the wave; the driver accepts as soon as it is out. */
  private boolean offered(Call call) {
    return transactions.run(() -> desk.handle(call.id(), new CallCommand.Accept(KIM)))
        instanceof CallOutcome.Done;
  }

  private String scrape() {
    return get("/actuator/prometheus").body();
  }

  private HttpResponse<String> get(String path) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
