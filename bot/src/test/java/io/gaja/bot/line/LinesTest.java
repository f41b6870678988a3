package io.gaja.bot.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.bot.conversation.PaperLines;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines side by side: nobody asks which is which, and each says what it has to. */
class LinesTest {
  private static final Path SOURCES = Path.of("src/main/java/io/gaja/bot");
  private static final Pattern GAP = Pattern.compile("\\{[0-9]}");
  private static final Lines LINES = PaperLines.real().talks();

  @Test
  void no_code_of_a_line_is_written_outside_of_its_folder() throws IOException {
    for (LineTalk talk : LINES.talks()) {
      String literal = '"' + talk.code().value() + '"';
      assertThat(sources(path -> !isOfALine(path)))
          .allSatisfy(source -> assertThat(source).doesNotContain(literal));
    }
  }

  private static boolean isOfALine(Path path) {
    Path inside = SOURCES.relativize(path);
    return inside.startsWith("setup")
        || inside.startsWith("demo")
        || (inside.startsWith("line") && inside.getNameCount() > 2);
  }

  /** A sentence that a line says otherwise is given no more than the usual one. */
  @Test
  void a_lines_own_sentence_has_no_gap_that_nobody_fills() {
    LINES.talks().stream()
        .flatMap(talk -> talk.idiom().instead().entrySet().stream())
        .forEach(
            own -> assertThat(gaps(own.getKey())).as("%s", own).containsAll(gaps(own.getValue())));
  }

  /** Otherwise it would stand there and never be said. */
  @Test
  void a_lines_own_sentence_stands_for_one_that_is_said_of_calls() throws IOException {
    String ofCalls =
        String.join(
            "\n",
            sources(path ->
                path.toString()
                    .matches(
                        ".*/(card/\\w+|\\w+Telling|JobTopic|RiderCallTopic|Cancelling)\\.java")));
    for (LineTalk talk : LINES.talks()) {
      for (Msg usual : talk.idiom().instead().keySet()) {
        assertThat(ofCalls).as("who says %s of a call", usual).contains("Msg." + usual);
      }
    }
  }

  @Test
  void a_button_of_the_time_when_there_was_one_line_still_asks_for_it() {
    assertThat(PaperTalk.inKorean().tapsVerb(Verb.ASK_FOR, "").heard()).contains("어디서 타세요?");
    assertThat(PaperTalk.inKorean().tapsVerb(Verb.ASK_FOR, "balloon").heard())
        .contains("그 버튼은 읽을 수 없어요");
  }

  @Test
  void two_lines_with_one_code_are_no_menu() {
    LineTalk taxi = LINES.talks().getFirst();
    assertThatThrownBy(() -> new Lines(List.of(taxi, taxi)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lines(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<String> gaps(Phrase phrase) {
    return GAP.matcher(new Words(Language.KO, PaperTalk.SEOUL).say(phrase))
        .results()
        .map(gap -> gap.group())
        .collect(Collectors.toSet());
  }

  private static List<String> sources(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }
}
