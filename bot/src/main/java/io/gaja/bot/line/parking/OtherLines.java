package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.line.FromParkedCar;
import io.gaja.bot.line.InsteadOfParking;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Booking;
import java.util.List;
import java.util.Optional;

/** What the other lines offer to somebody who parks. */
record OtherLines(List<LineTalk> lines) {
  private static final int MOST = 3;

  OtherLines {
    lines = List.copyOf(lines);
  }

  /** A button for each line that goes on from a parked car. */
  List<Button> fromParkedCar(Booking booking, Words words) {
    return lines.stream()
        .flatMap(line ->
            line.fromParkedCar().stream()
                .map(way ->
                    Act.ONWARD.button(
                        words.say(way.label()), line.code() + "." + booking.id().value())))
        .limit(MOST)
        .toList();
  }

  Optional<FromParkedCar> findWay(String code) {
    return find(code).flatMap(LineTalk::fromParkedCar);
  }

  private Optional<LineTalk> find(String code) {
    return lines.stream().filter(line -> line.code().value().equals(code)).findFirst();
  }

  List<InsteadOfParking> insteadOfParking() {
    return lines.stream().flatMap(line -> line.insteadOfParking().stream()).limit(MOST).toList();
  }
}
