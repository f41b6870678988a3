package io.gaja.bot.conversation;

import io.gaja.bot.car.CarSteps;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Surprise;
import io.gaja.bot.driver.DriverSteps;
import io.gaja.bot.helpdesk.HelpSteps;
import io.gaja.bot.line.designated.DesignatedSteps;
import io.gaja.bot.line.parking.ParkingSteps;
import io.gaja.bot.line.valet.ValetSteps;
import io.gaja.bot.relay.RelaySteps;
import io.gaja.bot.ride.RideSteps;
import io.gaja.bot.rider.RiderSteps;
import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every step a talk can stand at, and everything that can come in there. */
final class EveryStep {
  private EveryStep() {}

  static List<Step> samples() {
    return Stream.of(
            List.<Step>of(new Step.Idle()),
            RideSteps.samples(),
            RiderSteps.samples(),
            CarSteps.samples(),
            DesignatedSteps.samples(),
            ParkingSteps.samples(),
            DriverSteps.samples(),
            RelaySteps.samples(),
            HelpSteps.samples(),
            ValetSteps.samples())
        .flatMap(List::stream)
        .toList();
  }

  static List<Class<? extends Step>> families() {
    List<Class<? extends Step>> families = new ArrayList<>(List.of(Step.Idle.class));
    PaperTalk.topics().topics().forEach(topic -> topic.steps().ifPresent(families::add));
    return families;
  }

  /** Whatever a channel hands on, the surprises of people among it. */
  static List<Incoming> incomings() {
    Set<Incoming> all = new LinkedHashSet<>(usual());
    Stream.of(Surprise.values()).map(Surprise::incoming).forEach(all::add);
    return List.copyOf(all);
  }

  private static List<Incoming> usual() {
    Point gangnam = new Point(37.4979, 127.0276);
    List<Incoming> incomings =
        new ArrayList<>(
            List.of(
                new Incoming.Tap("mn::0"),
                new Incoming.Tap("ys::7"),
                new Incoming.Tap("garbage"),
                new Incoming.Tap("ac:CALL:0"),
                new Incoming.Location(gangnam, false, false),
                new Incoming.Location(gangnam, true, false),
                new Incoming.Location(gangnam, false, true),
                new Incoming.Location(gangnam, true, true),
                new Incoming.Location(new Point(0, 0), false, false),
                new Incoming.Location(new Point(33.4996, 126.5312), false, false),
                new Incoming.Moved(gangnam),
                new Incoming.LiveLocationEnded(),
                new Incoming.Contact("01000000000", true),
                new Incoming.Contact("01000000001", false),
                new Incoming.Photo("picture"),
                new Incoming.Edited("홍대"),
                new Incoming.Blocked(),
                new Incoming.Unblocked(),
                new Incoming.InGroup("택시", Optional.of("https://t.me/gaja_bot?start=group")),
                new Incoming.InGroup("", Optional.empty()),
                new Incoming.AddedToGroup(Optional.empty())));
    for (Incoming.Unreadable.Kind kind : Incoming.Unreadable.Kind.values()) {
      incomings.add(new Incoming.Unreadable(kind));
    }
    WORDS.forEach(words -> incomings.add(new Incoming.Text(words)));
    return incomings;
  }

  private static final List<String> WORDS =
      List.of(
          "택시",
          "강남역에서 홍대입구역까지 택시",
          "taxi from Gangnam Station to Hongik University Station",
          "홍대",
          "강남역",
          "제주공항",
          "없는곳없는곳",
          "4821",
          "18,900원",
          "2만5천",
          "대리",
          "술 마셨어 대리 불러줘 잠실역까지",
          "designated driver from Gangnam Station to Jamsil Station",
          "쏘나타",
          "12가 3456",
          "수동",
          "1",
          "네",
          "취소",
          "*굵게* _기울임_ `코드` [링크](x) <b>",
          "{0} ' '' {",
          "ㅋ",
          "🙂",
          "/",
          "//",
          "/start",
          "/start hello",
          "/help@gaja_test_bot",
          "/taxi",
          "/designated",
          "/daeri",
          "/status",
          "/valet",
          "발렛 불러줘 코엑스",
          "valet at COEX",
          "20분 뒤",
          "/cancel",
          "/driver",
          "/today",
          "/me",
          "/lang",
          "/human",
          "상담원 불러줘",
          "/nonsense",
          "가".repeat(501),
          "가".repeat(5000),
          "0".repeat(900),
          " ".repeat(9));

  /** What the buttons of others, and made-up ones, may carry. */
  static List<String> subjects() {
    return List.of(
        "",
        "1",
        "99",
        "call-1",
        "call-1.5",
        "call-1.9",
        "call-1.21900",
        "call-1.driver",
        "own.25000",
        "quick.1",
        "help-1",
        "help-1.silent",
        "x y");
  }

  static List<Verb> verbs() {
    return Arrays.asList(Verb.values());
  }
}
