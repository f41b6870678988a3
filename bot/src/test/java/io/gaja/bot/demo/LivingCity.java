package io.gaja.bot.demo;

import io.gaja.bot.GajaApplication;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with its city, on a real mongod; one city for all who visit it. */
@SpringBootTest(
    classes = GajaApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "GAJA_DEMO=true")
abstract class LivingCity {
  static final Duration SOON = Duration.ofSeconds(30);
  static final Duration A_WHOLE_RIDE = Duration.ofMinutes(2);
  private static final String DATABASE = LocalMongodForTests.freshDatabaseName();

  @Autowired WebChat web;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) {
    settings.add(
        "MONGODB_URI", () -> LocalMongodForTests.uri().replace("/?", "/" + DATABASE + "?"));
  }
}
