package io.gaja.dispatch.driver;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where drivers are: known at once, written a little later. */
class PositionsTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final Positions positions = new Positions(database.drivers(), () -> NOW);

  @BeforeEach
  void kim_is_on_duty() {
    database.drivers().saveApplication(DriverFixtures.free(KIM, GANGNAM.point(), NOW));
  }

  @Test
  void the_newest_position_is_known_before_it_is_written() {
    assertThat(positions.findPosition(KIM)).contains(GANGNAM.point());
    positions.report(KIM, HONGDAE.point());
    assertThat(positions.findPosition(KIM)).contains(HONGDAE.point());
    assertThat(saved()).isEqualTo(new Position(GANGNAM.point(), NOW));
  }

  @Test
  void only_the_newest_is_written_and_nothing_is_lost_by_writing() {
    positions.report(KIM, GANGNAM.point());
    positions.report(KIM, HONGDAE.point());
    positions.flush();
    assertThat(saved()).isEqualTo(new Position(HONGDAE.point(), NOW));
    assertThat(positions.findPosition(KIM)).contains(HONGDAE.point());
    positions.flush();
  }

  @Test
  void nobody_knows_where_a_stranger_is() {
    assertThat(positions.findPosition(LEE)).isEmpty();
  }

  private Position saved() {
    return database.drivers().findDriver(KIM).flatMap(Driver::position).orElseThrow();
  }
}
