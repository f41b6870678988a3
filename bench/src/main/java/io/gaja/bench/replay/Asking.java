package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;

/** The first questions of a line, as riders answer them: by locations. */
record Asking(WebChat chat, String line) {

  /** By the line's own command, or by the menu. */
  void begin(String command) throws InterruptedException, WebChat.Silence {
    Message hello =
        chat.after(
            () -> chat.say(command),
            "a welcome",
            message -> message.has("tx", line) || asksPlace(message));
    if (!asksPlace(hello)) {
      chat.tapping(hello, hello.findKey("tx", line).orElseThrow(), "where from", Asking::asksPlace);
    }
  }

  private static boolean asksPlace(Message message) {
    return message.ask().equals("location");
  }

  /** Sends a location, and says yes to what lies there. */
  void confirms(Point point, String then) throws InterruptedException, WebChat.Silence {
    Message confirm =
        chat.after(() -> chat.pin(point), "is it here?", message -> message.has("ys"));
    chat.tapping(confirm, confirm.findKey("ys").orElseThrow(), then, message -> message.has("sp"));
  }

  /** From where to where. */
  void places(Trip trip) throws InterruptedException, WebChat.Silence {
    confirms(trip.pickup(), "where to");
    chat.after(() -> chat.pin(trip.dropOff()), "what comes after the places", message -> true);
  }
}
