package io.gaja.bot.demo;

import static java.util.Comparator.naturalOrder;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The city for the map of the demo page: dots without names. */
@RestController
@ConditionalOnProperty(name = "gaja.demo", havingValue = "true")
final class CityController {
  private static final double TEN_THOUSANDTHS = 10_000; // of a degree, some 10 m

  private final CityWatch watch;

  CityController(CityWatch watch) {
    this.watch = watch;
  }

  /** What the page draws. */
  record CityJson(List<DriverDot> drivers, List<CallDot> calls, List<LotSign> lots) {}

  /**
   * Somebody who gets offers.
   *
   * @param kind the line worked for
   * @param guest whether it is a visitor
   */
  record DriverDot(
      String id, double latitude, double longitude, String kind, String duty, boolean guest) {}

  /** A call, at its pickup. */
  record CallDot(String id, double latitude, double longitude, String kind, String state) {}

  /**
   * A place to park.
   *
   * @param guest whether a visitor runs it
   */
  record LotSign(
      String id, double latitude, double longitude, int free, boolean open, boolean guest) {}

  @GetMapping("/api/demo/city")
  CityJson show() {
    watch.looked();
    CityWatch.Sight sight = watch.now();
    return new CityJson(
        sight.onDuty().stream().flatMap(driver -> dot(driver).stream()).toList(),
        sight.open().stream().map(CityController::dot).toList(),
        watch.lots().stream().map(this::sign).toList());
  }

  private Optional<DriverDot> dot(Driver driver) {
    return driver
        .position()
        .map(at ->
            new DriverDot(
                anonymous(driver.id().value()),
                latitude(at.point()),
                longitude(at.point()),
                kindOf(driver),
                nameOf(driver.duty()),
                !watch.isResident(driver)));
  }

  /** Of several lines the first by its code, so that a mark never changes its shape. */
  private static String kindOf(Driver driver) {
    return driver.lines().stream().map(LineCode::value).min(naturalOrder()).orElse("");
  }

  private LotSign sign(LotWatch.Sign sign) {
    Point entrance = sign.lot().premises().place().point();
    return new LotSign(
        anonymous(sign.lot().id().value()),
        latitude(entrance),
        longitude(entrance),
        sign.free().orElse(0),
        sign.free().isPresent(),
        !watch.isResident(sign.lot()));
  }

  private static CallDot dot(Call call) {
    Point pickup = call.trip().pickup().point();
    return new CallDot(
        anonymous(call.id().value()),
        latitude(pickup),
        longitude(pickup),
        call.line().value(),
        nameOf(call.state()));
  }

  private static String nameOf(Duty duty) {
    return switch (duty) {
      case Duty.Off off -> "off";
      case Duty.Free free -> "free";
      case Duty.Asked asked -> "asked";
      case Duty.Busy busy -> "busy";
    };
  }

  private static String nameOf(CallState state) {
    return switch (state) {
      case CallState.Searching searching -> "searching";
      case CallState.Offering offering -> "searching";
      case CallState.Assigned assigned -> "assigned";
      case CallState.Arrived arrived -> "arrived";
      case CallState.Riding riding -> "riding";
      case CallState.Parked parked -> "parked";
      case CallState.Closed closed -> "over";
    };
  }

  private static String anonymous(String id) {
    return Integer.toHexString(id.hashCode());
  }

  private static double latitude(Point point) {
    return Math.round(point.latitude() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;
  }

  private static double longitude(Point point) {
    return Math.round(point.longitude() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;
  }
}
