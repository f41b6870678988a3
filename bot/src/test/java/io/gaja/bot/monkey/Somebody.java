package io.gaja.bot.monkey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** One of the people, or a group: what they see, what they have done, and dice of their own. */
final class Somebody {
  private static final int MOST_SEEN = 12;
  private static final int MOST_SAID = 40;
  private static final int MOST_TOLD = 14;

  private final String chat;
  private final Calling calling;
  private final Dialect dialect;
  private final String phone;
  private final Random dice;
  private final Map<String, Sight> seen = new LinkedHashMap<>();
  private final List<Wire> said = new ArrayList<>();
  private final Deque<String> story = new ArrayDeque<>();
  private boolean away;

  /** What they are there for. */
  enum Calling {
    RIDER,
    WORKER,
    ATTENDANT,
    OPERATOR,
    GROUP
  }

  Somebody(String chat, Calling calling, Dialect dialect, String phone, Random dice) {
    this.chat = chat;
    this.calling = calling;
    this.dialect = dialect;
    this.phone = phone;
    this.dice = dice;
  }

  String chat() {
    return chat;
  }

  Calling calling() {
    return calling;
  }

  Dialect dialect() {
    return dialect;
  }

  String phone() {
    return phone;
  }

  RandomGenerator dice() {
    return dice;
  }

  boolean isOnTelegram() {
    return chat.startsWith("telegram:");
  }

  String key() {
    return chat.substring(chat.indexOf(':') + 1);
  }

  boolean isAway() {
    return away;
  }

  void goesAway(boolean now) {
    away = now;
  }

  /** Chance, of a hundred. */
  boolean feels(int percent) {
    return dice.nextInt(100) < percent;
  }

  /** Whether it says anything that was not there before. */
  boolean sees(Sight sight) {
    Optional<Sight> before = Optional.ofNullable(seen.remove(sight.id()));
    seen.put(sight.id(), sight);
    if (seen.size() > MOST_SEEN) {
      seen.remove(seen.keySet().iterator().next());
    }
    boolean news = !sight.text().isBlank() && before.filter(sight::saysTheSame).isEmpty();
    if (news) {
      tells("  bot " + (before.isPresent() ? "changes " : "says ") + sight);
    }
    return news;
  }

  /** Newest first. */
  List<Sight> sights() {
    return List.copyOf(seen.values()).reversed();
  }

  void does(Wire wire) {
    said.add(wire);
    if (said.size() > MOST_SAID) {
      said.removeFirst();
    }
  }

  List<Wire> said() {
    return List.copyOf(said);
  }

  void tells(String line) {
    story.add(line);
    if (story.size() > MOST_TOLD) {
      story.removeFirst();
    }
  }

  String story() {
    return chat + " (" + calling + ")\n    " + String.join("\n    ", story);
  }
}
