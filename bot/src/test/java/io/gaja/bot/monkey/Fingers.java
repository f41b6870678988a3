package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Sight.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which button is tapped: rather a new one than an old one, and rather what leads somewhere. */
final class Fingers {
  /** How often a button is tapped, by its verb, or by the act of a line; 10 is usual. */
  private static final Map<String, Integer> LIKED =
      Map.ofEntries(
          Map.entry("ac", 80),
          Map.entry("ar", 60),
          Map.entry("ob", 60),
          Map.entry("fi", 60),
          Map.entry("ap", 90),
          Map.entry("ha", 40),
          Map.entry("cn", 60),
          Map.entry("ys", 40),
          Map.entry("pk", 30),
          Map.entry("nx", 60),
          Map.entry("on", 60),
          Map.entry("ra", 20),
          Map.entry("rt", 20),
          Map.entry("gs", 6),
          Map.entry("gu", 3),
          Map.entry("rj", 5),
          Map.entry("of", 2),
          Map.entry("cc", 4),
          Map.entry("lg", 1),
          Map.entry("hp", 3),
          Map.entry("ab", 3),
          Map.entry("mn", 3),
          Map.entry("sp", 2),
          Map.entry("parking.in", 200),
          Map.entry("parking.out", 60),
          Map.entry("parking.lotyes", 90),
          Map.entry("parking.proofyes", 40),
          Map.entry("parking.lotno", 5),
          Map.entry("parking.turndown", 4),
          Map.entry("parking.cancel", 4));

  private Fingers() {}

  /** A button of the newest so many messages, of this verb if one is given. */
  static Optional<Wire> tap(Somebody who, int newest, String verb) {
    record Chance(Sight sight, Press key, int weight) {}
    List<Chance> chances = new ArrayList<>();
    int recent = 12;
    for (Sight sight : who.sights().stream().limit(newest).toList()) {
      int age = Math.max(1, recent--);
      sight.keys().stream()
          .filter(key -> !key.data().isEmpty())
          .filter(key -> verb.isEmpty() || key.verb().equals(verb))
          .forEach(
              key -> chances.add(new Chance(sight, key, age * LIKED.getOrDefault(key.act(), 10))));
    }
    int sum = chances.stream().mapToInt(Chance::weight).sum();
    int left = sum == 0 ? 0 : who.dice().nextInt(sum);
    for (Chance chance : chances) {
      left -= chance.weight();
      if (left < 0) {
        return Optional.of(who.dialect().taps(chance.key().data(), chance.sight().id()));
      }
    }
    return Optional.empty();
  }
}
