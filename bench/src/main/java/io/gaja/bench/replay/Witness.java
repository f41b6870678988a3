package io.gaja.bench.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at every message of every chat, and writes down what the Laws do not allow. */
final class Witness {
  private static final Pattern PHONE = Pattern.compile("01[016-9][- ]?[0-9]{3,4}[- ]?[0-9]{4}");
  private static final String NO_LINE = "";

  private final Breaches breaches = new Breaches();
  private final Map<String, String> lineOf = new HashMap<>();
  private final Map<String, Long> newestSeq = new HashMap<>();
  private final Map<String, Map<String, Long>> unanswered = new HashMap<>();
  private final Map<String, String> echoes = new HashMap<>();
  private final Map<String, Set<String>> questions = new HashMap<>();
  private final Receipts receipts = new Receipts();
  private final List<Rule> rules;
  private final Set<String> office;

  /**
   * A witness who also looks after the rules of the lines.
   *
   * @param office the chats that may see phone numbers
   */
  Witness(Set<String> office, List<Rule> ofLines) {
    this.office = office;
    this.rules = Stream.concat(Stream.of(new CallsInHand(), receipts), ofLines.stream()).toList();
  }

  /** Whose breaches are those of this chat. */
  synchronized void knows(String chat, String line) {
    lineOf.put(chat, line);
  }

  synchronized void breach(String chat, String law, String what) {
    breaches.add(lineOf.getOrDefault(chat, NO_LINE), law, what);
  }

  synchronized void said(String chat, String update) {
    unanswered.computeIfAbsent(chat, key -> new HashMap<>()).put(update, System.nanoTime());
  }

  synchronized void saw(String chat, Optional<Message> before, Message now, List<Message> all) {
    long newest = newestSeq.merge(chat, now.seq(), Math::max);
    if (now.seq() < newest || before.filter(old -> old.seq() >= now.seq()).isPresent()) {
      breach(chat, "out-of-seq", chat + " got " + now.seq() + " after " + newest);
    }
    if (!now.fromBot()) {
      now.update().ifPresent(update -> echoed(chat, update, now));
      return;
    }
    if (before.filter(now::saysTheSame).isEmpty()) {
      answered(chat);
    }
    hidesPhones(chat, now);
    asksOnce(chat, now);
    Rule.Sight sight = new Rule.Sight(chat, before, now, all);
    rules.forEach(rule -> rule.look(sight, (law, what) -> breach(chat, law, what)));
  }

  private void echoed(String chat, String update, Message echo) {
    String known = echoes.putIfAbsent(update, echo.id());
    if (known != null && !known.equals(echo.id())) {
      breach(chat, "answered-twice", chat + " sees its own words twice");
    }
  }

  /** What was said before has its answer now; that it is the right one, the players look at. */
  private void answered(String chat) {
    Map<String, Long> open = unanswered.remove(chat);
    if (open != null && open.values().stream().anyMatch(Witness::late)) {
      breach(chat, "silence", chat + " was answered after more than 30 s");
    }
  }

  private static boolean late(long saidNanos) {
    return System.nanoTime() - saidNanos > WebChat.ANSWER_WITHIN.toNanos();
  }

  private void hidesPhones(String chat, Message now) {
    if (!office.contains(chat) && PHONE.matcher(now.title() + " " + now.text()).find()) {
      breach(chat, "phone-shown", chat);
    }
  }

  private void asksOnce(String chat, Message now) {
    now.findKey("cn")
        .map(key -> questions.computeIfAbsent(chat + key.data(), k -> new HashSet<>()))
        .filter(seen -> seen.add(now.id()) && seen.size() > 1)
        .ifPresent(seen -> breach(chat, "answered-twice", chat + " got the same card twice"));
  }

  synchronized int receipts() {
    return receipts.calls();
  }

  /** Somebody puts the phone away: what is unanswered after 30 s stays so. */
  synchronized void left(String chat) {
    Map<String, Long> open = unanswered.remove(chat);
    if (open != null && open.values().stream().anyMatch(Witness::late)) {
      breach(chat, "silence", chat + " never got an answer");
    }
  }

  Breaches breaches() {
    return breaches;
  }
}
