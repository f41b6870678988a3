package io.gaja.bot.understanding;

import io.gaja.dispatch.id.LineCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words by which people ask for a line. A new line brings its own; the grammar knows none.
 *
 * @param korean words, written without blanks; with a "~" before them a hint ("~술 마셨") that counts
 *     only where no line is named; with a "*" after them any ending may follow ("주차해*")
 * @param english words and phrases, hints likewise
 * @param atPlace the line is carried out at a place, so that a place said with it is where to go,
 *     whatever its particle: "코엑스에서 주차"
 */
public record Vocabulary(
    LineCode line, List<String> korean, List<String> english, boolean atPlace) {
  private static final String LINES = "lines/";

  public Vocabulary {
    korean = List.copyOf(korean);
    english = List.copyOf(english);
  }

  /**
   * The words that come with Gaja, from the resource of that line; an installation's own line that
   * has none there makes its vocabulary itself.
   */
  public static Vocabulary of(LineCode line) {
    List<String> korean = new ArrayList<>();
    List<String> english = new ArrayList<>();
    boolean atPlace = false;
    for (WordFile.Section section : WordFile.read(LINES + line.value() + ".txt")) {
      switch (section.name().toUpperCase(Locale.ROOT)) {
        case "KOREAN" -> korean.addAll(section.words());
        case "ENGLISH" -> english.addAll(section.words());
        case "AT_PLACE" -> atPlace = true;
        default -> throw new IllegalArgumentException("Unknown section " + section.name());
      }
    }
    return new Vocabulary(line, korean, english, atPlace);
  }
}
