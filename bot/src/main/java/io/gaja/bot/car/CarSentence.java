package io.gaja.bot.car;

import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words say of a car: "쏘나타", "쏘나타 12가3456 자동", "manual". */
record CarSentence(Optional<String> model, Optional<String> plate, Optional<Gearbox> gearbox) {
  private static final Pattern PLATE =
      Pattern.compile(
          "(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)\\s?)?"
              + "[0-9]{2,3}\\s?[가-힣]\\s?[0-9]{4}");
  private static final Pattern AUTOMATIC =
      Pattern.compile("(?<!\\S)(?:자동|오토|automatic|auto)(?!\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MANUAL =
      Pattern.compile("(?<!\\S)(?:수동|스틱|manual|stick)(?!\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEATS = Pattern.compile("([0-9]{1,2})\\s?(?:인승|seats?)?");

  /** Models of which some are built with eleven seats and more. */
  private static final Pattern OFTEN_LARGE =
      Pattern.compile(
          "스타리아|스타렉스|카니발|쏠라티|솔라티|카운티|스프린터|승합|버스"
              + "|staria|starex|carnival|solati|county|sprinter|\\bvan\\b|\\bbus\\b");

  private static final int VAN_FROM = 11;
  private static final int BUS_FROM = 16;

  static CarSentence read(String words) {
    Matcher plates = PLATE.matcher(words);
    Optional<String> plate = plates.find() ? Optional.of(plates.group()) : Optional.empty();
    String rest = plate.map(known -> words.replace(known, " ")).orElse(words);
    Optional<Gearbox> gearbox = gearbox(rest);
    String model = MANUAL.matcher(rest).replaceAll(" ");
    model = AUTOMATIC.matcher(model).replaceAll(" ").strip().replaceAll("\\s+", " ");
    return new CarSentence(Optional.of(model).filter(said -> !said.isEmpty()), plate, gearbox);
  }

  static Optional<Gearbox> gearbox(String words) {
    if (MANUAL.matcher(words).find()) {
      return Optional.of(Gearbox.MANUAL);
    }
    return AUTOMATIC.matcher(words).find() ? Optional.of(Gearbox.AUTOMATIC) : Optional.empty();
  }

  static Optional<CarSize> size(String words) {
    Matcher seats = SEATS.matcher(words.strip());
    if (!seats.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(seats.group(1));
    if (count >= BUS_FROM) {
      return Optional.of(CarSize.BUS);
    }
    return Optional.of(count >= VAN_FROM ? CarSize.VAN : CarSize.ORDINARY);
  }

  /** Whether it matters to ask for the number of seats. */
  static boolean mayBeLarge(String model) {
    return OFTEN_LARGE.matcher(model.toLowerCase(Locale.ROOT)).find();
  }
}
