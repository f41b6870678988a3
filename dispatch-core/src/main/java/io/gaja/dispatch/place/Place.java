package io.gaja.dispatch.place;

/**
 * Somewhere with a name: what a person sees when we speak of a point. The address may be empty;
 * both are cut to 200 characters.
 */
public record Place(String name, String address, Point point) {
  private static final int LONGEST = 200;

  public Place {
    name = cut(name.strip());
    address = cut(address.strip());
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A place has a name");
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** An exact address never reaches a log. */
  @Override
  public String toString() {
    return "Place[hidden]";
  }
}
