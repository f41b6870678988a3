package io.gaja.bot.monkey;

import java.util.List;

/** A message of the bot as it looks now. */
record Sight(String id, String text, List<Press> keys) {

  /** A button that sends something back. */
  record Press(String label, String data) {
    /** Its verb, or the line and what it does there. */
    String act() {
      String[] parts = data.split("[:.]", 4);
      return verb().equals("ln") && parts.length == 4 ? parts[1] + "." + parts[2] : verb();
    }

    String verb() {
      return data.substring(0, Math.max(0, data.indexOf(':')));
    }
  }

  boolean saysTheSame(Sight other) {
    return text.equals(other.text) && keys.equals(other.keys);
  }

  @Override
  public String toString() {
    return text.replace("\n", " | ") + keys.stream().map(key -> " [" + key.label() + "]").toList();
  }
}
