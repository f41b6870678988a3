package io.gaja.bot.transcript;

import io.gaja.bot.text.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A transcript as it is played: its head word by word, who takes part, and what they do. What Gaja
 * says in it is not read: it is what comes out.
 */
record Story(
    String name,
    Language language,
    List<String> head,
    Instant begins,
    List<Role> cast,
    List<Act> acts) {
  private static final String RULE = "---";

  /** A Tuesday so far ahead that no database thinks its documents are old. */
  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  static {
    if (DAY.getDayOfWeek() != DayOfWeek.TUESDAY) {
      throw new AssertionError("Stories begin on a Tuesday");
    }
  }

  static Story read(String file, String text, ZoneId zone) {
    String name = file.replaceFirst("\\.(ko|en)\\.txt$", "");
    Language language = file.endsWith(".ko.txt") ? Language.KO : Language.EN;
    List<String> lines = text.lines().toList();
    int rule = lines.indexOf(RULE);
    if (rule < 0) {
      throw new UnreadableStory(file + " has no line " + RULE + " between its head and its talk");
    }
    List<String> head = lines.subList(0, rule);
    RoleReading roles = new RoleReading(language);
    ActReading acts = new ActReading(language);
    return new Story(
        name,
        language,
        head,
        begins(language, head).atZone(zone).toInstant(),
        head.stream()
            .filter(line -> line.startsWith("- "))
            .map(line -> roles.read(line.substring(2)))
            .toList(),
        lines.stream().skip(rule + 1L).filter(Story::isScript).map(acts::read).toList());
  }

  private static LocalDateTime begins(Language language, List<String> head) {
    return head.stream()
        .map(line -> Phrase.TUESDAY.read(language, line))
        .flatMap(Optional::stream)
        .findFirst()
        .map(time -> DAY.atTime(LocalTime.parse(time.getFirst())))
        .orElseThrow(() -> new UnreadableStory("When does it begin? The head has no line for it"));
  }

  /** What Gaja says is indented, what people do is not. */
  private static boolean isScript(String line) {
    return !line.isBlank() && !line.startsWith(" ");
  }

  static String rule() {
    return RULE;
  }
}
