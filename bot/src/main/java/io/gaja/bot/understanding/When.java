package io.gaja.bot.understanding;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When something is wanted. */
public sealed interface When {
  record Now() implements When {}

  record At(LocalDateTime time) implements When {}

  /** A day was said and no hour: the hour is still to be asked. */
  record On(LocalDate day) implements When {}

  /** As the corpus spells it: {@code now}, {@code 2026-05-15T07:00}, {@code 2026-05-15}. */
  default String code() {
    return switch (this) {
      case Now() -> "now";
      case At(LocalDateTime time) -> time.toString();
      case On(LocalDate day) -> day.toString();
    };
  }
}
