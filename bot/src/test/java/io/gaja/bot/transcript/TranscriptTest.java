package io.gaja.bot.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every transcript is played on the real application, and everybody gets word by word what it says.
 * {@code -Dgaja.transcripts=write} writes what they got instead, to be read in the diff.
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static final boolean WRITE = "write".equals(System.getProperty("gaja.transcripts"));
  private static final int FEWEST_STORIES = 40;
  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = new Stage();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("transcripts")
  void everybody_gets_what_the_transcript_says(String file) throws IOException {
    String expected = Files.readString(FOLDER.resolve(file));
    String played = Play.of(read(file), stage);
    if (WRITE) {
      Files.writeString(FOLDER.resolve(file), played);
    } else if (!played.equals(expected)) {
      throw new AssertionError(
          file + " is not what was said:\n" + LineDiff.between(expected, played));
    }
  }

  @Test
  void every_story_is_told_in_both_languages_and_there_are_enough() {
    NavigableSet<String> korean = names(".ko.txt");
    assertThat(names(".en.txt")).isEqualTo(korean);
    assertThat(korean).hasSizeGreaterThanOrEqualTo(FEWEST_STORIES);
  }

  @Test
  void nothing_lies_beside_the_transcripts_that_is_never_played() {
    assertThat(files()).allMatch(name -> name.matches("[a-z0-9-]+\\.(ko|en)\\.txt|README\\.md"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void a_story_takes_the_same_course_in_both_languages(String name) throws IOException {
    assertThat(course(name + ".en.txt")).isEqualTo(course(name + ".ko.txt"));
  }

  /** Who of the cast does what kind of thing, line by line. */
  private static List<String> course(String file) throws IOException {
    Story story = read(file);
    List<String> cast = story.cast().stream().map(Role::name).toList();
    return story.acts().stream()
        .map(act ->
            act instanceof Act.Does does
                ? cast.indexOf(does.who()) + " " + does.deed().getClass().getSimpleName()
                : act.getClass().getSimpleName())
        .toList();
  }

  private static Story read(String file) throws IOException {
    return Story.read(file, Files.readString(FOLDER.resolve(file)), Stage.ZONE);
  }

  static Stream<String> transcripts() {
    return files().stream().filter(name -> name.endsWith(".txt"));
  }

  static Stream<String> stories() {
    return names(".ko.txt").stream();
  }

  private static NavigableSet<String> names(String ending) {
    NavigableSet<String> names = new TreeSet<>();
    files().stream()
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .forEach(names::add);
    return names;
  }

  private static List<String> files() {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
