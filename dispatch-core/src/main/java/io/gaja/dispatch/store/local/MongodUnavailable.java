package io.gaja.dispatch.store.local;

/**
 * No mongod can be had or kept running here. The message is a sentence for the person who starts
 * Gaja.
 */
public class MongodUnavailable extends RuntimeException {
  private static final String WAYS_OUT =
      "install mongod 8 or newer and put it on PATH or name it in GAJA_MONGOD,"
          + " or run `docker compose up`, or set MONGODB_URI";

  MongodUnavailable(String sentence) {
    super(sentence);
  }

  MongodUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static MongodUnavailable notToBeHad(String reason) {
    return new MongodUnavailable(
        "There is no MongoDB to start (" + reason + "): " + WAYS_OUT + ".");
  }

  static MongodUnavailable notToBeHad(String reason, Throwable cause) {
    return new MongodUnavailable(
        "There is no MongoDB to start (" + reason + "): " + WAYS_OUT + ".", cause);
  }
}
