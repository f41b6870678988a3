package io.gaja.bench.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at every message of every chat, and writes down what the Laws do not allow. */
final class Witness {
  private static final Pattern PHONE = Pattern.compile("01[016-9][- ]?[0-9]{3,4}[- ]?[0-9]{4}");
  private static final Set<String> AT_WORK = Set.of("ar", "ob", "fi");
  private static final int MOST_KEPT = 50;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<String> kept = new ArrayList<>();
  private final Map<String, Long> newestSeq = new HashMap<>();
  private final Map<String, Map<String, Long>> unanswered = new HashMap<>();
  private final Map<String, String> echoes = new HashMap<>();
  private final Map<String, Set<String>> driversOfCall = new HashMap<>();
  private final Map<String, Set<String>> receiptsOfCall = new HashMap<>();
  private final Map<String, Set<String>> questions = new HashMap<>();
  private final Set<String> office;

  /** Knows the chats of the office, which may see phone numbers. */
  Witness(Set<String> office) {
    this.office = office;
  }

  synchronized void breach(String law, String what) {
    counts.merge(law, 1, Integer::sum);
    if (kept.size() < MOST_KEPT) {
      kept.add(law + ": " + what);
    }
  }

  synchronized void said(String chat, String update) {
    unanswered.computeIfAbsent(chat, key -> new HashMap<>()).put(update, System.nanoTime());
  }

  synchronized void saw(String chat, Optional<Message> before, Message now, List<Message> all) {
    long newest = newestSeq.merge(chat, now.seq(), Math::max);
    if (now.seq() < newest || before.filter(old -> old.seq() >= now.seq()).isPresent()) {
      breach("out-of-seq", chat + " got " + now.seq() + " after " + newest);
    }
    if (now.fromBot()) {
      if (before.filter(now::saysTheSame).isEmpty()) {
        answered(chat);
      }
      hidesPhones(chat, now);
      lookAtDriver(chat, before, now, all);
      lookAtRider(chat, now);
    } else {
      now.update().ifPresent(update -> echoed(chat, update, now));
    }
  }

  private void echoed(String chat, String update, Message echo) {
    String known = echoes.putIfAbsent(update, echo.id());
    if (known != null && !known.equals(echo.id())) {
      breach("answered-twice", chat + " sees its own words twice");
    }
  }

  /** What was said before has its answer now; that it is the right one, the players look at. */
  private void answered(String chat) {
    Map<String, Long> open = unanswered.remove(chat);
    if (open != null && open.values().stream().anyMatch(Witness::late)) {
      breach("silence", chat + " was answered after more than 30 s");
    }
  }

  private static boolean late(long saidNanos) {
    return System.nanoTime() - saidNanos > WebChat.ANSWER_WITHIN.toNanos();
  }

  private void hidesPhones(String chat, Message now) {
    if (!office.contains(chat) && PHONE.matcher(now.title() + " " + now.text()).find()) {
      breach("phone-shown", chat);
    }
  }

  private void lookAtDriver(String chat, Optional<Message> before, Message now, List<Message> all) {
    now.findKey("ac")
        .filter(offer -> before.filter(old -> old.has("ac")).isEmpty())
        .ifPresent(offer ->
            all.stream()
                .filter(other -> !other.id().equals(now.id()) && other.has("ac"))
                .filter(other -> other.expiresAt().filter(end -> !end.isAfter(now.at())).isEmpty())
                .forEach(other -> breach("two-offers", chat + " has two open offers")));
    for (Message.Key key : now.keys()) {
      if (AT_WORK.contains(key.verb())) {
        Set<String> drivers = driversOfCall.computeIfAbsent(key.subject(), k -> new HashSet<>());
        if (drivers.add(chat) && drivers.size() > 1) {
          breach("two-drivers", "call " + key.subject());
        }
        all.stream()
            .flatMap(other -> other.keys().stream())
            .filter(other -> AT_WORK.contains(other.verb()))
            .filter(other -> !other.subject().equals(key.subject()))
            .findFirst()
            .ifPresent(other -> breach("two-in-hand", chat + " has two calls in hand"));
      }
    }
  }

  private void lookAtRider(String chat, Message now) {
    now.findKey("rp")
        .ifPresent(key -> {
          Set<String> receipts =
              receiptsOfCall.computeIfAbsent(key.subject(), k -> new HashSet<>());
          if (receipts.add(chat + " " + now.id()) && receipts.size() > 1) {
            breach("receipts", "call " + key.subject() + " has more than one");
          }
        });
    now.findKey("cn")
        .ifPresent(key -> {
          if (questions.computeIfAbsent(chat + key.data(), k -> new HashSet<>()).add(now.id())
              && questions.getOrDefault(chat + key.data(), Set.of()).size() > 1) {
            breach("answered-twice", chat + " got the same card twice");
          }
        });
  }

  synchronized int receiptsOf(String call) {
    return receiptsOfCall.getOrDefault(call, Set.of()).size();
  }

  synchronized int receipts() {
    return receiptsOfCall.size();
  }

  /** Somebody puts the phone away: what is unanswered after 30 s stays so. */
  synchronized void left(String chat) {
    Map<String, Long> open = unanswered.remove(chat);
    if (open != null && open.values().stream().anyMatch(Witness::late)) {
      breach("silence", chat + " never got an answer");
    }
  }

  synchronized int breaches() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized List<String> report() {
    Stream<String> sums =
        counts.entrySet().stream().map(law -> law.getKey() + " " + law.getValue() + " times");
    return Stream.concat(sums, kept.stream()).toList();
  }
}
