package io.gaja.dispatch.fare;

import java.util.Currency;

/** An amount in minor units of its currency (won have none below them: 4,800 won is 4800). */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {
  private static final Currency KRW = Currency.getInstance("KRW");

  public static Money won(long won) {
    return new Money(won, KRW);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, same(other).minorUnits), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, same(other).minorUnits), currency);
  }

  public Money times(long times) {
    return new Money(Math.multiplyExact(minorUnits, times), currency);
  }

  /** So many hundredths of it; what is below a minor unit falls away. */
  public Money percent(int percent) {
    return new Money(Math.multiplyExact(minorUnits, percent) / 100, currency);
  }

  /** The nearest multiple of a unit, half of it upwards. */
  public Money roundedTo(Money unit) {
    long half = same(unit).minorUnits / 2;
    return new Money(Math.addExact(minorUnits, half), currency).roundedDownTo(unit);
  }

  /** The next multiple of a unit that is not less. */
  public Money roundedUpTo(Money unit) {
    return new Money(Math.addExact(minorUnits, same(unit).minorUnits - 1), currency)
        .roundedDownTo(unit);
  }

  private Money roundedDownTo(Money unit) {
    return new Money(Math.floorDiv(minorUnits, unit.minorUnits) * unit.minorUnits, currency);
  }

  public boolean isNegative() {
    return minorUnits < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, same(other).minorUnits);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
    }
    return other;
  }
}
