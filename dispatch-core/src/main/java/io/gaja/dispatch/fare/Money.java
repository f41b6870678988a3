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
