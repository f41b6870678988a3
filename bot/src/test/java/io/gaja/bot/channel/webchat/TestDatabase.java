package io.gaja.bot.channel.webchat;

import java.util.Optional;
import java.util.UUID;

/** Where the tests find a real mongod, and a database of their own on it. */
final class TestDatabase {
  private TestDatabase() {}

  static String freshName() {
    return "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  static String uri() {
    return Optional.ofNullable(System.getenv("GAJA_TEST_MONGODB_URI")).orElseThrow();
  }
}
