package io.gaja.bot.demo;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  /**
   * What the page draws.
   *
   * @param counts drivers by duty, and open calls
   */
  record CityJson(List<DriverDot> drivers, List<CallDot> calls, Map<String, Long> counts) {}

  /**
   * A car.
   *
   * @param guest whether a visitor drives it
   */
  record DriverDot(String id, double latitude, double longitude, String duty, boolean guest) {}

  /** A call, at its pickup. */
  record CallDot(String id, double latitude, double longitude, String state) {}

  @GetMapping("/api/demo/city")
  CityJson show() {
    watch.looked();
    CityWatch.Sight sight = watch.now();
    List<DriverDot> drivers =
        sight.onDuty().stream().flatMap(driver -> dot(driver).stream()).toList();
    long own = sight.onDuty().stream().filter(watch::isResident).count();
    Map<String, Long> counts =
        Map.of(
            "free", count(drivers, dot -> dot.duty().equals("free")),
            "asked", count(drivers, dot -> dot.duty().equals("asked")),
            "busy", count(drivers, dot -> dot.duty().equals("busy")),
            "off", Math.max(0, watch.residents() - own),
            "calls", (long) sight.open().size());
    return new CityJson(drivers, sight.open().stream().map(CityController::dot).toList(), counts);
  }

  private List<DriverDot> dot(Driver driver) {
    return driver.position().stream()
        .map(at ->
            new DriverDot(
                anonymous(driver.id().value()),
                latitude(at.point()),
                longitude(at.point()),
                nameOf(driver.duty()),
                !watch.isResident(driver)))
        .toList();
  }

  private static CallDot dot(Call call) {
    Point pickup = call.trip().pickup().point();
    return new CallDot(
        anonymous(call.id().value()), latitude(pickup), longitude(pickup), nameOf(call.state()));
  }

  private static long count(List<DriverDot> drivers, Predicate<DriverDot> which) {
    return drivers.stream().filter(which).count();
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
