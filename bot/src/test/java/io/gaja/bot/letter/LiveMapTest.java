package io.gaja.bot.letter;

import static io.gaja.bot.letter.PostOffice.RIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.Delivery;
import io.gaja.bot.channel.Parcel;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveMapTest {
  private static final DriverId KIM = new DriverId("kim");
  private static final Point GANGNAM = new Point(37.4979, 127.0276);
  private static final Point A_BLOCK_ON = new Point(37.4989, 127.0276);
  private static final Point A_STEP_ON = new Point(37.49795, 127.0276);

  private final PostOffice office = new PostOffice();

  @BeforeEach
  void driverIsAtGangnam() {
    office.positions.put(KIM, GANGNAM);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theCarMovesOnTheMapWhenTheDriverDoes() {
    office.openPostman();
    office.post(start());
    office.awaitEmpty();
    office.clock.advance(Duration.ofSeconds(3));
    office.positions.put(KIM, A_STEP_ON);
    await().during(Duration.ofMillis(700)).until(() -> office.channel.taken().size() == 1);
    office.positions.put(KIM, A_BLOCK_ON);
    await().until(() -> office.channel.taken().size() == 2);
    assertThat(office.channel.takenBy(RIDER)).containsExactly("start live", "move m1");
    assertThat(((Parcel.MoveLive) office.channel.taken().get(1).parcel()).point())
        .isEqualTo(A_BLOCK_ON);
  }

  @Test
  void aMapGoesOnAfterARestart() {
    Postman first = office.openPostman();
    office.post(start());
    office.awaitEmpty();
    first.stop();
    office.positions.put(KIM, A_BLOCK_ON);
    office.openPostman();
    await().until(() -> office.channel.takenBy(RIDER).contains("move m1"));
  }

  @Test
  void aMapThatWasStoppedMovesNoMore() {
    office.openPostman();
    office.post(start());
    office.awaitEmpty();
    office.post(Letter.to(RIDER, new Content.LiveStop("map")));
    office.awaitEmpty();
    moveOn();
    await().during(Duration.ofSeconds(1)).until(() -> office.channel.taken().size() == 2);
    assertThat(office.channel.takenBy(RIDER)).containsExactly("start live", "stop m1");
    assertThat(office.mongo.getCollection(LetterIndexes.CARDS).countDocuments()).isZero();
  }

  @Test
  void aMapEndsWithItsPeriod() {
    office.openPostman();
    office.post(start());
    office.awaitEmpty();
    office.clock.advance(Duration.ofMinutes(31));
    moveOn();
    await().during(Duration.ofSeconds(1)).until(() -> office.channel.taken().size() == 1);
  }

  @Test
  void aMapThePersonRemovedIsForgotten() {
    office.openPostman();
    office.post(start());
    office.awaitEmpty();
    office.channel.answer((_, _) -> new Delivery.CannotEdit());
    moveOn();
    await().until(() -> office.channel.tried().size() == 2);
    office.positions.put(KIM, GANGNAM);
    office.clock.advance(Duration.ofSeconds(3));
    await().during(Duration.ofSeconds(1)).until(() -> office.channel.tried().size() == 2);
  }

  @Test
  void anotherDriverTakesThePlaceOfTheFirst() {
    DriverId lee = new DriverId("lee");
    office.positions.put(lee, A_BLOCK_ON);
    office.openPostman();
    office.post(start());
    office.awaitEmpty();
    office.post(
        Letter.to(RIDER, new Content.LiveStart("map", lee, Duration.ofMinutes(30))), start(lee));
    office.awaitEmpty();
    assertThat(office.channel.takenBy(RIDER))
        .containsExactly("start live", "start live", "stop m1");
  }

  private void moveOn() {
    office.clock.advance(Duration.ofSeconds(3));
    office.positions.put(KIM, A_BLOCK_ON);
  }

  private static Letter start() {
    return start(KIM);
  }

  private static Letter start(DriverId driver) {
    return Letter.to(RIDER, new Content.LiveStart("map", driver, Duration.ofMinutes(30)));
  }
}
