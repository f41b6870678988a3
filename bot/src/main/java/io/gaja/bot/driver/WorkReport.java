package io.gaja.bot.driver;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the day and the week went, in lines that can be read aloud: no chart is drawn with signs. */
final class WorkReport {
  private WorkReport() {}

  static Reply today(Day day, Scene scene) {
    Words words = scene.words();
    if (day.offers() == 0) {
      return scene.reply(Msg.TODAY_NONE).row(scene.button(Msg.WEEK_BUTTON, Verb.WEEK));
    }
    List<String> lines = new ArrayList<>();
    lines.add(sums(day, words));
    if (day.rides() > 1) {
      lines.add(words.say(Msg.TODAY_BETWEEN, words.duration(day.betweenRides())));
    }
    lines.addAll(
        parts(day, Msg.TODAY_HOUR, until -> String.valueOf(words.local(until).getHour()), words));
    return Reply.titled(
            words.say(Msg.TODAY_TITLE, words.day(scene.now())), String.join("\n", lines))
        .row(scene.button(Msg.WEEK_BUTTON, Verb.WEEK));
  }

  static Reply week(Day week, Instant since, Scene scene) {
    Words words = scene.words();
    if (week.offers() == 0) {
      return scene.reply(Msg.WEEK_NONE);
    }
    List<String> lines = new ArrayList<>();
    lines.add(sums(week, words));
    lines.addAll(parts(week, Msg.WEEK_DAY, words::day, words));
    return Reply.titled(words.say(Msg.WEEK_TITLE, words.day(since)), String.join("\n", lines));
  }

  private static String sums(Day day, Words words) {
    return words.say(
        Msg.TODAY_TEXT,
        day.earned(words),
        words.count(day.rides()),
        words.count(day.offers()),
        words.count(Math.round(100.0 * day.accepted() / day.offers())));
  }

  /** One line for each part of the time that had a ride. */
  private static List<String> parts(
      Day day, Msg line, Function<Instant, String> part, Words words) {
    Map<String, List<Day.Driven>> parts = new LinkedHashMap<>();
    for (Day.Driven ride : day.driven()) {
      parts.computeIfAbsent(part.apply(ride.until()), name -> new ArrayList<>()).add(ride);
    }
    return parts.entrySet().stream()
        .map(each -> {
          Day some = new Day(each.getValue(), 0, 0);
          return words.say(line, each.getKey(), words.count(some.rides()), some.earned(words));
        })
        .toList();
  }
}
