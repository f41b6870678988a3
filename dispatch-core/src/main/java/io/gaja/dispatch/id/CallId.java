package io.gaja.dispatch.id;

/** One call, from the first word to the receipt. */
public record CallId(String value) {
  public CallId {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
