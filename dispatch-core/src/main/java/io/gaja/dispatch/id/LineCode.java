package io.gaja.dispatch.id;

/** The short name of a service line in documents and buttons: {@code taxi}. */
public record LineCode(String value) {
  public LineCode {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
