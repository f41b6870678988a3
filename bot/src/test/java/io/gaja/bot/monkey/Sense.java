package io.gaja.bot.monkey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What a sensible person answers at a step; empty where a button is the best answer. */
final class Sense {
  private static final Set<String> WHERE =
      Set.of(
          "RideStep.AskPickup",
          "RideStep.AskDropOff",
          "RideStep.AskStop",
          "PlacesStep.AskSaved",
          "StopStep.AskStop",
          "TravelStep.AskHome",
          "ParkingStep.AskWhere",
          "ValetStep.AskWhere");
  private static final List<String> PHRASES =
      List.of("빨간 모자를 쓰고 있어요", "5번 출구 앞이에요", "on my way", "금방 가요", "the blue door");

  private Sense() {}

  static Optional<Wire> answer(Somebody who, Census census) {
    JsonNode step = census.step(who.chat());
    String name = census.stepName(who.chat());
    RandomGenerator dice = who.dice();
    if (WHERE.contains(name)) {
      return Optional.of(
          who.feels(30)
              ? who.dialect().shares(Words.nearby(dice), false)
              : who.dialect().says(Words.one(Words.PLACES.subList(0, 12), dice)));
    }
    return switch (name) {
      case "RegistrationStep.AskPhone" -> Optional.of(who.dialect().shows(who.phone()));
      case "RegistrationStep.AskLicence", "DiscountStep.AskPaper", "ValetJobStep.AskPhoto" ->
          Optional.of(who.dialect().photographs());
      case "DutyStep.AskLive" -> Optional.of(who.dialect().shares(Words.nearby(dice), true));
      default -> typed(name, step, who, census).map(who.dialect()::says);
    };
  }

  private static Optional<String> typed(String name, JsonNode step, Somebody who, Census census) {
    RandomGenerator dice = who.dice();
    return switch (name) {
      case "RegistrationStep.AskName" -> Optional.of("김기사 " + who.key());
      case "RegistrationStep.AskVehicle" -> Optional.of("흰색 쏘나타");
      case "RegistrationStep.AskPlate" -> Optional.of("서울 " + Words.plate(dice));
      case "JobStep.AskNumber", "ValetJobStep.AskNumber", "ValetJobStep.AskBackNumber" ->
          Optional.of(number(step, who, census));
      case "JobStep.AskMeter" -> Optional.of(Words.one(List.of("18,900", "20000원", "9천원"), dice));
      case "DesignatedStep.AskPrice", "AgreementStep.AskAmount" ->
          Optional.of(Words.one(List.of("25000", "3만원", "30,000원"), dice));
      case "ValetJobStep.AskBay" -> Optional.of("B2 14번");
      case "ValetJobStep.AskKey" -> who.feels(50) ? Optional.of("사무실 3번 고리") : Optional.empty();
      case "RelayStep.Write", "AnswerStep.Answering", "HelpStep.WithOperator" ->
          who.feels(70) ? Optional.of(Words.one(PHRASES, dice)) : Optional.empty();
      case "CarsStep.Described",
          "DesignatedStep.AskCar",
          "ValetStep.AskCar",
          "ParkingStep.AskCar" ->
          ofCar(who);
      case "CarNotesStep.Told", "DesignatedStep.Noted" ->
          who.feels(30) ? Optional.of("지하 2층 가-12 기둥") : Optional.empty();
      case "ParkingStep.AskWhen", "ValetStep.AskWhen" ->
          Optional.of(Words.one(List.of("2시간", "1 hour", "20분 뒤", "내일 7시부터 2시간"), dice));
      case "ParkingStep.AskExtension" -> who.feels(40) ? Optional.of("1시간") : Optional.empty();
      case "LotStep.Describe" -> ofLot(step, who);
      case "LotStep.AskNewcomer" -> Optional.of("ABC123");
      default -> Optional.empty();
    };
  }

  private static String number(JsonNode step, Somebody who, Census census) {
    String right = census.boarding().getOrDefault(step.path("call").path("value").asString(""), "");
    return who.feels(75) && !right.isEmpty() ? right : "0000";
  }

  private static Optional<String> ofCar(Somebody who) {
    return switch (who.dice().nextInt(4)) {
      case 0 -> Optional.of("쏘나타");
      case 1 -> Optional.of(Words.plate(who.dice()));
      case 2 -> Optional.of("쏘나타 " + Words.plate(who.dice()) + " 자동");
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofLot(JsonNode step, Somebody who) {
    JsonNode draft = step.path("draft");
    for (String question :
        List.of(
            "NAME",
            "PLACE",
            "CAPACITY",
            "FIRST_FREE",
            "UNIT",
            "DAY_MAXIMUM",
            "NIGHT",
            "WEEKEND",
            "PASSES",
            "REDUCTIONS",
            "HOURS",
            "HEIGHT",
            "CHARGERS")) {
      boolean told =
          question.equals("PLACE")
              ? draft.path("place").isObject()
              : draft.path("answers").has(question);
      if (!told) {
        return Optional.of(Words.ofLot(question, who.dice()));
      }
    }
    return Optional.empty();
  }
}
