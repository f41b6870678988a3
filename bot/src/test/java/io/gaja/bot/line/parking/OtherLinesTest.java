package io.gaja.bot.line.parking;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperLines;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.line.FromParkedCar;
import io.gaja.bot.line.InsteadOfParking;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.ParkedCar;
import io.gaja.bot.line.Sign;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.understanding.Vocabulary;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What other lines put beside a space and below a parked car, without parking knowing them. */
class OtherLinesTest {
  @Test
  void a_line_goes_on_from_the_parked_car() {
    ChauffeurTalk chauffeur = new ChauffeurTalk();
    PaperTalk rider = rider(chauffeur, PaperLots.entered()).says("/status").taps("🚙 집으로");
    assertThat(rider.heard()).contains("집으로 모실게요 · 코엑스 지하주차장 · 12가3456");
  }

  @Test
  void a_line_is_taken_instead_of_a_lot() {
    ChauffeurTalk chauffeur = new ChauffeurTalk();
    PaperTalk rider = rider(chauffeur, PaperLots.left()).says("코엑스 주차 2시간");
    assertThat(rider.heard()).contains("정문에서 차를 받아 드려요 · 15,000원");
    assertThat(rider.taps("부르기").heard()).contains("코엑스 정문으로 갈게요");
  }

  private static PaperTalk rider(LineTalk other, Booking booking) {
    ParkingTalk parking = new ParkingTalk(point -> true, PaperTalk.SEOUL, List.of(other));
    return PaperTalk.among(
            new PaperLines(new Lines(List.of(parking)), new ServiceLines(List.of())), Language.KO)
        .knows(PaperBooks.with(booking));
  }

  private static final class ChauffeurTalk implements LineTalk {
    @Override
    public Vocabulary vocabulary() {
      return new Vocabulary(code(), List.of(), List.of(), false);
    }

    @Override
    public LineCode code() {
      return new LineCode("chauffeur");
    }

    @Override
    public Sign sign() {
      return new Sign(
          ChauffeurPhrase.NAME,
          ChauffeurPhrase.NAME,
          ChauffeurPhrase.NAME,
          "chauffeur",
          ChauffeurPhrase.NAME);
    }

    @Override
    public Turn begin(Scene scene) {
      return Turn.nothing();
    }

    @Override
    public Optional<FromParkedCar> fromParkedCar() {
      return Optional.of(
          new FromParkedCar() {
            @Override
            public Phrase label() {
              return ChauffeurPhrase.HOME;
            }

            @Override
            public Turn begin(ParkedCar car, Scene scene) {
              return Turn.say(
                  scene.reply(
                      ChauffeurPhrase.HOMEWARD, car.place().name(), car.handover().car().plate()));
            }
          });
    }

    @Override
    public Optional<InsteadOfParking> insteadOfParking() {
      return Optional.of(
          new InsteadOfParking() {
            @Override
            public Turn describe(Place near, Scene scene, Function<Optional<String>, Turn> then) {
              return then.apply(Optional.of(scene.say(ChauffeurPhrase.AT_THE_DOOR)));
            }

            @Override
            public Phrase label() {
              return ChauffeurPhrase.CALL;
            }

            @Override
            public Turn begin(Place near, Scene scene) {
              return Turn.say(scene.reply(ChauffeurPhrase.COMING, near.name()));
            }
          });
    }
  }
}
