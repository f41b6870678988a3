package io.gaja.dispatch.id;

/** One car park. */
public record LotId(String value) {
  public LotId {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
