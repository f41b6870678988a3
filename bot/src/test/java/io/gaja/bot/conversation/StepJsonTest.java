package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.json.SealedJson;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of a talk is read by the next process, and by the next version. */
class StepJsonTest {
  static Stream<Step> steps() {
    return EveryStep.samples().stream();
  }

  static Stream<Incoming> incomings() {
    return EveryStep.incomings().stream();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void a_step_is_read_by_another_instance_as_it_was_written(Step step) {
    String text = stepJson().write(step);
    assertThat(stepJson().read(text)).contains(step);
  }

  @ParameterizedTest
  @MethodSource("incomings")
  void what_somebody_did_is_read_by_another_instance_as_it_was_written(Incoming incoming) {
    String text = incomingJson().write(incoming);
    assertThat(incomingJson().read(text)).contains(incoming);
  }

  /** Talks are stored under these names: who renames a step loses the talks that stand at it. */
  @Test
  void the_names_under_which_steps_are_stored_stay() {
    Pattern kind = Pattern.compile("\"kind\":\"([^\"]+)\"");
    var names =
        steps()
            .map(step -> stepJson().write(step))
            .flatMap(text -> kind.matcher(text).results().map(found -> found.group(1)).limit(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names)
        .containsExactly(
            "AgreementStep.AskAmount",
            "AnswerStep.Answering",
            "CarNotesStep.Told",
            "CarsStep.Described",
            "CarsStep.Listed",
            "DesignatedStep.AskCar",
            "DesignatedStep.AskPrice",
            "DesignatedStep.Named",
            "DesignatedStep.Noted",
            "DiscountStep.AskPaper",
            "DutyStep.AskLive",
            "HelpStep.WithOperator",
            "JobStep.AskMeter",
            "JobStep.AskNumber",
            "LostStep.Describe",
            "LotStep.AskNewcomer",
            "LotStep.ChoosePlace",
            "LotStep.ConfirmNewcomer",
            "LotStep.Describe",
            "LotStep.Summary",
            "ParkingStep.AskCar",
            "ParkingStep.AskExtension",
            "ParkingStep.AskPass",
            "ParkingStep.AskWhen",
            "ParkingStep.AskWhere",
            "ParkingStep.ChooseWhere",
            "ParkingStep.ConfirmExtension",
            "ParkingStep.Listed",
            "PlacesStep.AskSaved",
            "PlacesStep.ChooseSaved",
            "RegistrationStep.AskClass",
            "RegistrationStep.AskGearbox",
            "RegistrationStep.AskLicence",
            "RegistrationStep.AskMobility",
            "RegistrationStep.AskName",
            "RegistrationStep.AskPhone",
            "RegistrationStep.AskPlate",
            "RegistrationStep.AskVehicle",
            "RegistrationStep.AskWork",
            "RelayStep.Confirm",
            "RelayStep.Write",
            "RideStep.AskDropOff",
            "RideStep.AskPeople",
            "RideStep.AskPickup",
            "RideStep.AskStop",
            "RideStep.ChooseDropOff",
            "RideStep.ChoosePickup",
            "RideStep.ChooseStop",
            "RideStep.ConfirmPickup",
            "RideStep.Doubted",
            "RideStep.Quoted",
            "Step.Idle",
            "StopStep.AskStop",
            "StopStep.ChooseStop",
            "StopStep.Priced",
            "TravelStep.AskHome",
            "TravelStep.AskMoves",
            "TravelStep.ChooseHome",
            "ValetJobStep.AskBackNumber",
            "ValetJobStep.AskBay",
            "ValetJobStep.AskKey",
            "ValetJobStep.AskNumber",
            "ValetJobStep.AskPhoto",
            "ValetStep.AskCar",
            "ValetStep.AskWhen",
            "ValetStep.AskWhere",
            "ValetStep.ChooseWhere",
            "ValetStep.ConfirmWhere",
            "ValetStep.Quoted");
  }

  @Test
  void a_talk_that_was_stored_by_an_earlier_version_goes_on() {
    String stored =
        """
        {"kind":"RelayStep.Write","call":{"value":"call-1"},"a field of another version":1}\
        """;
    assertThat(stepJson().read(stored))
        .hasValueSatisfying(step -> assertThat(EveryStep.samples()).contains(step));
  }

  /** Drafts of the first version knew no stops. */
  @Test
  void a_ride_that_was_being_asked_for_before_there_were_stops_goes_on() {
    String stored =
        """
        {"kind":"RideStep.AskPickup","draft":{"line":{"value":"taxi"},"pickup":null,"dropOff":null,\
        "fromWords":"서울역","toWords":"이태원"}}\
        """;
    assertThat(stepJson().read(stored))
        .hasValueSatisfying(step -> assertThat(EveryStep.samples()).contains(step));
  }

  @Test
  void a_step_that_nobody_knows_any_more_is_empty_and_breaks_nothing() {
    for (String stored :
        List.of(
            "{\"kind\":\"RideStep.Forgotten\"}",
            "{}",
            "nonsense",
            "",
            "{\"kind\":\"RelayStep.Write\"}")) {
      assertThat(stepJson().read(stored)).as(stored).isEmpty();
    }
  }

  private static SealedJson<Step> stepJson() {
    return new SealedJson<>(Step.class, EveryStep.families());
  }

  private static SealedJson<Incoming> incomingJson() {
    return new SealedJson<>(Incoming.class, List.of(Incoming.class));
  }
}
