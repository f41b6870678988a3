package io.gaja.bot.demo;

import io.gaja.bot.GajaApplication;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Duration;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application with its city, on a real mongod; one city for all of a class, who visit it
 * at the same time.
 */
@Execution(ExecutionMode.CONCURRENT)
@DirtiesContext // or it would live on beside all later tests, until its mongod is gone
@SpringBootTest(
    classes = GajaApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "GAJA_DEMO=true")
abstract class LivingCity {
  static final Duration SOON = Duration.ofSeconds(45);
  static final Duration A_WHOLE_RIDE = Duration.ofMinutes(4);

  @Autowired WebChat web;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) {
    String name = LocalMongodForTests.freshDatabaseName();
    settings.add("MONGODB_URI", () -> LocalMongodForTests.uri().replace("/?", "/" + name + "?"));
  }
}
