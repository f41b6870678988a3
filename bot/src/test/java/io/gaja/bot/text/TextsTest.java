package io.gaja.bot.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words themselves: none is missing, none is left over, and both languages say the same. */
class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  /** A language is named in itself, and a plate is what it is. */
  private static final Set<Msg> HANGUL_IN_ENGLISH = Set.of(Msg.LANG_KO, Msg.REG_PLATE);

  private static final Pattern JARGON =
      Pattern.compile(
          "(?i)\\b(error|exception|invalid|null|timeout|server|database|session|token|update|bot|id|user|callback|retry|failed)\\b"
              + "|에러|오류|서버|세션|사용자|유효하지|실패");

  /** Not read by anybody: what a driver or an operator is told of a call is its id. */
  private static final int LONGEST = 400;

  @Test
  void every_sentence_is_there_in_both_languages_and_none_is_left_over() {
    Set<String> keys =
        Arrays.stream(Msg.values()).map(Msg::key).collect(Collectors.toCollection(TreeSet::new));
    for (Language language : Language.values()) {
      assertThat(new TreeSet<>(bundle(language).stringPropertyNames()))
          .as("the keys of %s", language)
          .isEqualTo(keys);
    }
  }

  @Test
  void no_key_stands_twice_in_a_bundle() throws IOException {
    for (Language language : Language.values()) {
      try (InputStream in = open(language)) {
        List<String> keys =
            new String(in.readAllBytes(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).as("the keys of %s", language).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_sentence_has_the_same_gaps_in_both_languages(Msg key) {
    assertThat(gaps(Language.EN, key)).isEqualTo(gaps(Language.KO, key));
  }

  @ParameterizedTest
  @EnumSource
  void a_sentence_can_be_said_and_leaves_nothing_of_its_pattern(Msg key) {
    for (Language language : Language.values()) {
      String raw = raw(language, key);
      String said =
          new MessageFormat(raw, language.locale())
              .format(new Object[] {"one", "two", "three", "four", "five", "six", "seven"});
      assertThat(raw).as("%s in %s", key, language).isNotBlank().hasSizeLessThan(LONGEST);
      // An ASCII apostrophe would swallow the gap behind it.
      assertThat(raw).as("%s in %s", key, language).doesNotContain("'");
      assertThat(said).as("%s in %s", key, language).doesNotContain("{", "}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void english_is_english_and_korean_is_korean(Msg key) {
    if (!HANGUL_IN_ENGLISH.contains(key)) {
      assertThat(raw(Language.EN, key)).doesNotContainPattern(HANGUL);
    }
    boolean onlySigns = PLACEHOLDER.matcher(raw(Language.EN, key)).replaceAll("").length() <= 12;
    if (key != Msg.LANG_EN && !onlySigns) {
      assertThat(raw(Language.KO, key)).containsPattern(HANGUL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_sentence_speaks_like_a_machine(Msg key) {
    for (Language language : Language.values()) {
      assertThat(raw(language, key)).as("in %s", language).doesNotContainPattern(JARGON);
    }
  }

  /** As far as the source shows it: a call of say, reply or titled with a literal key. */
  @Test
  void whoever_says_a_sentence_fills_all_of_its_gaps() throws IOException {
    Pattern said = Pattern.compile("\\b(?:say|reply|titled)\\(\\s*Msg\\.([A-Z_]+)\\s*([,)])");
    List<String> unfilled = new java.util.ArrayList<>();
    int checked = 0;
    for (String source : sources()) {
      for (MatchResult call : said.matcher(source).results().toList()) {
        Msg key = Msg.valueOf(call.group(1));
        int given = call.group(2).equals(")") ? 0 : argumentsFrom(source, call.end());
        checked++;
        if (given != gaps(Language.KO, key).size()) {
          unfilled.add(key + " is given " + given + " of " + gaps(Language.KO, key));
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
    assertThat(unfilled).isEmpty();
  }

  @Test
  void no_sentence_is_kept_that_nobody_says() throws IOException {
    String all = String.join("\n", sources());
    List<Msg> silent =
        Arrays.stream(Msg.values())
            .filter(key -> !Pattern.compile("Msg\\." + key + "\\b").matcher(all).find())
            .toList();
    assertThat(silent).isEmpty();
  }

  /** How many arguments follow up to the closing bracket of the call. */
  private static int argumentsFrom(String source, int start) {
    int depth = 0;
    int arguments = 1;
    boolean quoted = false;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"' && source.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && depth-- == 0) {
        return arguments;
      } else if (!quoted && c == ',' && depth == 0) {
        arguments++;
      }
    }
    return fail("A call without an end");
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> sources = new java.util.ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }

  private static Set<String> gaps(Language language, Msg key) {
    return PLACEHOLDER
        .matcher(raw(language, key))
        .results()
        .map(gap -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String raw(Language language, Msg key) {
    return Objects.requireNonNull(bundle(language).getProperty(key.key()), key.key());
  }

  private static Properties bundle(Language language) {
    Properties words = new Properties();
    try (InputStream in = open(language)) {
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words;
  }

  private static InputStream open(Language language) {
    String file = "/text/messages_" + language.locale().getLanguage() + ".properties";
    return Objects.requireNonNull(TextsTest.class.getResourceAsStream(file), file);
  }
}
