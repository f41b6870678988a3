package io.gaja.dispatch.line.designated;

import io.gaja.dispatch.call.RecentFare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.Likelihood;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What ways of about this length were taken for lately.
 *
 * @param tariff the price by the tariff, to reckon from when too little is known
 * @param served those that somebody took, the cheapest first
 * @param unserved those that nobody took
 */
record TakenPrices(Money tariff, List<RecentFare> served, List<RecentFare> unserved) {
  /** With fewer a share says nothing. */
  static final int ENOUGH = 8;

  private static final int SIMILAR_PERCENT = 25;
  private static final long SIMILAR_METRES = 2_000;
  private static final int FEW = 3;

  static TakenPrices of(Money tariff, Distance way, List<RecentFare> recent) {
    long most = Math.max(SIMILAR_METRES, way.metres() * SIMILAR_PERCENT / 100);
    List<RecentFare> similar =
        recent.stream()
            .filter(fare -> Math.abs(fare.distance().metres() - way.metres()) <= most)
            .filter(fare -> fare.price().currency().equals(tariff.currency()))
            .toList();
    return new TakenPrices(
        tariff,
        similar.stream()
            .filter(RecentFare::served)
            .sorted((one, other) -> one.price().compareTo(other.price()))
            .toList(),
        similar.stream().filter(fare -> !fare.served()).toList());
  }

  Likelihood likelihoodOf(Money price) {
    // That nobody took a lower price says nothing about this one.
    long refused = unserved.stream().filter(f -> f.price().compareTo(price) >= 0).count();
    long told = served.size() + refused;
    if (told < ENOUGH) {
      return new Likelihood(guess(price), true, Optional.empty(), Optional.empty());
    }
    List<RecentFare> enough =
        served.stream().filter(fare -> fare.price().compareTo(price) <= 0).toList();
    return new Likelihood(
        Math.toIntExact(100L * enough.size() / told),
        false,
        quantile(25).flatMap(from -> quantile(75).map(to -> new Likelihood.Range(from, to))),
        median(enough.size() >= FEW ? enough : served));
  }

  /** What the half of them went for; by the tariff when too little is known. */
  Money usual() {
    return served.size() < ENOUGH ? tariff : quantile(50).orElse(tariff);
  }

  /** 10 % at 70 % of the tariff and below, 70 % at the tariff, 90 % at 130 % of it and above. */
  private int guess(Money price) {
    long share = 100 * price.minorUnits() / tariff.minorUnits();
    long percent = share <= 100 ? 10 + 2 * (share - 70) : 70 + (share - 100) * 2 / 3;
    return Math.clamp(percent, 10, 90);
  }

  private Optional<Money> quantile(int percent) {
    return served.isEmpty()
        ? Optional.empty()
        : Optional.of(served.get(percent * (served.size() - 1) / 100).price());
  }

  private static Optional<Duration> median(List<RecentFare> fares) {
    List<Duration> waits = fares.stream().map(RecentFare::waited).sorted().toList();
    return waits.isEmpty() ? Optional.empty() : Optional.of(waits.get((waits.size() - 1) / 2));
  }
}
