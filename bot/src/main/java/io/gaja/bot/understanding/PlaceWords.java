package io.gaja.bot.understanding;

/** A place as somebody said it, before anybody has looked it up. */
public sealed interface PlaceWords {
  /** Where the person is now. */
  record Here() implements PlaceWords {}

  record Home() implements PlaceWords {}

  record Work() implements PlaceWords {}

  /** The place of the last time. */
  record Last() implements PlaceWords {}

  /** The stops on the way, all of them; only ever rejected: "경유지 없이". */
  record Stops() implements PlaceWords {}

  /** The person's own words, without particles: "강남역 2번 출구". */
  record Named(String words) implements PlaceWords {}

  /** As the corpus spells it: {@code @home}, or the words themselves. */
  default String code() {
    return switch (this) {
      case Here() -> "@here";
      case Home() -> "@home";
      case Work() -> "@work";
      case Last() -> "@last";
      case Stops() -> "@stops";
      case Named(String words) -> words;
    };
  }
}
