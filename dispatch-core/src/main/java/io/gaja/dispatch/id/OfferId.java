package io.gaja.dispatch.id;

/** One call shown to one driver. */
public record OfferId(String value) {
  public OfferId {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
