package io.gaja.dispatch.line;

/** The short name of one way to have a wish carried out; a line may have others than these. */
public record Option(String code) {
  /** By the tariff. */
  public static final Option STANDARD = new Option("standard");

  /** For more money, offered wider and sooner. */
  public static final Option QUICK = new Option("quick");

  /** The rider has named the price. */
  public static final Option OWN = new Option("own");

  public Option {
    if (!code.matches("[a-z]{1,20}")) {
      throw new IllegalArgumentException("An option's code has 1 to 20 small letters");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
