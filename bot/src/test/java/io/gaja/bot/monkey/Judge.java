package io.gaja.bot.monkey;

import io.gaja.bot.monkey.Somebody.Calling;
import io.gaja.bot.monkey.Wire.Due;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Whether everybody got what they should after a round, and nothing else. */
final class Judge {
  private final List<Somebody> crowd;
  private final Eyes eyes;
  private final Proofreader reader;
  private final Mind mind;
  private final Breaches breaches;
  private final Map<String, String> receipts = new HashMap<>();

  Judge(List<Somebody> crowd, Eyes eyes, Proofreader reader, Mind mind, Breaches breaches) {
    this.crowd = crowd;
    this.eyes = eyes;
    this.reader = reader;
    this.mind = mind;
    this.breaches = breaches;
  }

  /** What one of them did in a round. */
  record Doing(Somebody who, List<Wire> wires) {
    boolean wants(Due due) {
      return wires.stream().anyMatch(wire -> wire.due() == due);
    }

    /** Different ones that were never sent before. */
    long fresh() {
      return new LinkedHashSet<>(wires).stream().filter(wire -> wire.due() != Due.NOTHING).count();
    }
  }

  void looks(List<Doing> doings, Census before, Census after, String when) {
    Map<String, Boolean> heard = new HashMap<>();
    for (Somebody who : crowd) {
      boolean any = false;
      for (Sight sight : eyes.news(who)) {
        if (who.sees(sight)) {
          any = true;
          mind.overhears(sight);
          proofread(who, sight, before, after, when);
        }
      }
      heard.put(who.chat(), any);
    }
    for (Doing doing : doings) {
      answered(doing, heard.getOrDefault(doing.who().chat(), false), when);
      once(doing, before, after, when);
    }
  }

  private void answered(Doing doing, boolean heard, String when) {
    Somebody who = doing.who();
    if (doing.wants(Due.ANSWER) && !heard && !who.isAway()) {
      breaches.add("silence", when, who.story());
    }
    boolean uncalled = doing.wires().stream().allMatch(wire -> wire.due() == Due.NOTHING);
    if (who.calling() == Calling.GROUP && heard && uncalled) {
      breaches.add("group, spoke uncalled", when, who.story());
    }
  }

  /** An update moves a talk on by one step at most; only people of the office move others'. */
  private void once(Doing doing, Census before, Census after, String when) {
    Somebody who = doing.who();
    long steps = after.version(who.chat()) - before.version(who.chat());
    boolean helped =
        (before.stepName(who.chat()) + after.stepName(who.chat())).contains("HelpStep")
            || who.calling() == Calling.OPERATOR;
    if (steps > doing.fresh() && !helped) {
      breaches.add("law 2, effect without cause", when + " " + steps, who.story());
    }
  }

  /** The message that ends a ride is the only one with a button for its receipt. */
  private void paysOnce(Somebody who, Sight sight, String when) {
    for (Sight.Press key : sight.keys()) {
      if (key.verb().equals("rp")) {
        String message = who.chat() + " " + sight.id();
        String before = receipts.putIfAbsent(key.data(), message);
        if (before != null && !before.equals(message)) {
          breaches.add("law 6, two receipts", when + " " + before, who.story());
        }
      }
    }
  }

  private void proofread(Somebody who, Sight sight, Census before, Census after, String when) {
    reader
        .findFault(sight)
        .ifPresent(fault -> breaches.add("text", fault + " " + when, who.story()));
    paysOnce(who, sight, when);
    if (who.calling() == Calling.OPERATOR || who.calling() == Calling.GROUP) {
      return;
    }
    if (reader.showsPhone(sight)) {
      breaches.add("law 7, phone shown", when + " " + sight.text(), who.story());
    }
    String language = after.findLanguage(who.chat()).orElse("");
    if (before.findLanguage(who.chat()).filter(language::equals).isPresent()) {
      reader
          .findForeign(sight, language)
          .ifPresent(part -> breaches.add("language", part + " " + when, who.story()));
    }
  }
}
