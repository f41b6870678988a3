package io.gaja.bot.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words themselves: none is missing, none is left over, and both languages say the same. */
class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  /** A language is named in itself, and a plate is what it is. */
  private static final Set<Phrase> HANGUL_IN_ENGLISH = Set.of(Msg.LANG_KO, Msg.REG_PLATE);

  private static final Pattern JARGON =
      Pattern.compile(
          "(?i)\\b(error|exception|invalid|null|timeout|server|database|session|token|update|bot|id|user|callback|retry|failed)\\b"
              + "|에러|오류|서버|세션|사용자|유효하지|실패");

  /** Every enum of sentences in the code base, the tests' own too. */
  private static final List<Class<?>> ENUMS =
      new ClassFileImporter()
          .importPackages("io.gaja.bot").stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(Phrase.class))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

  /** Not read by anybody: what a driver or an operator is told of a call is its id. */
  private static final int LONGEST = 400;

  static List<Class<?>> enums() {
    return ENUMS;
  }

  static Stream<Phrase> phrases() {
    return enums().stream().flatMap(TextsTest::phrasesOf);
  }

  private static Stream<Phrase> phrasesOf(Class<?> type) {
    return Arrays.stream(Objects.requireNonNull(type.getEnumConstants())).map(Phrase.class::cast);
  }

  @Test
  void every_sentence_of_the_code_base_is_looked_at_here() {
    assertThat(enums()).contains(Msg.class).hasSizeGreaterThan(1);
    assertThat(phrases().map(Phrase::bundle).distinct()).hasSameSizeAs(enums());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void every_sentence_is_there_in_both_languages_and_none_is_left_over(Class<?> type) {
    Set<String> keys =
        phrasesOf(type).map(Phrase::key).collect(Collectors.toCollection(TreeSet::new));
    String bundle = phrasesOf(type).findFirst().orElseThrow().bundle();
    for (Language language : Language.values()) {
      assertThat(new TreeSet<>(read(language, bundle).stringPropertyNames()))
          .as("the keys of %s in %s", bundle, language)
          .isEqualTo(keys);
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void no_key_stands_twice_in_a_bundle(Class<?> type) throws IOException {
    String bundle = phrasesOf(type).findFirst().orElseThrow().bundle();
    for (Language language : Language.values()) {
      try (InputStream in = open(language, bundle)) {
        List<String> keys =
            new String(in.readAllBytes(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).as("the keys of %s in %s", bundle, language).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void a_sentence_has_the_same_gaps_in_both_languages(Phrase key) {
    assertThat(gaps(Language.EN, key)).isEqualTo(gaps(Language.KO, key));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void a_sentence_can_be_said_and_leaves_nothing_of_its_pattern(Phrase key) {
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
  @MethodSource("phrases")
  void english_is_english_and_korean_is_korean(Phrase key) {
    if (!HANGUL_IN_ENGLISH.contains(key)) {
      assertThat(raw(Language.EN, key)).doesNotContainPattern(HANGUL);
    }
    boolean onlySigns = PLACEHOLDER.matcher(raw(Language.EN, key)).replaceAll("").length() <= 12;
    if (key != Msg.LANG_EN && !onlySigns) {
      assertThat(raw(Language.KO, key)).containsPattern(HANGUL);
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void no_sentence_speaks_like_a_machine(Phrase key) {
    for (Language language : Language.values()) {
      assertThat(raw(language, key)).as("in %s", language).doesNotContainPattern(JARGON);
    }
  }

  /** As far as the source shows it: a call of say, reply or titled with a literal key. */
  @Test
  void whoever_says_a_sentence_fills_all_of_its_gaps() throws IOException {
    List<String> unfilled = new ArrayList<>();
    int checked = 0;
    for (Class<?> type : enums()) {
      Pattern said =
          Pattern.compile(
              "\\b(?:say|reply|titled)\\(\\s*" + type.getSimpleName() + "\\.([A-Z_]+)\\s*([,)])");
      for (String source : sourcesWith(type)) {
        for (MatchResult call : said.matcher(source).results().toList()) {
          Phrase key = find(type, call.group(1));
          int given = call.group(2).equals(")") ? 0 : argumentsFrom(source, call.end());
          checked++;
          if (given != gaps(Language.KO, key).size()) {
            unfilled.add(key + " is given " + given + " of " + gaps(Language.KO, key));
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
    assertThat(unfilled).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void no_sentence_is_kept_that_nobody_says(Class<?> type) throws IOException {
    String all = String.join("\n", sourcesWith(type));
    List<Phrase> silent =
        phrasesOf(type)
            .filter(key ->
                !Pattern.compile(type.getSimpleName() + "\\." + key + "\\b").matcher(all).find())
            .toList();
    assertThat(silent).isEmpty();
  }

  private static Phrase find(Class<?> type, String name) {
    return phrasesOf(type).filter(key -> key.name().equals(name)).findFirst().orElseThrow();
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

  /** The product's sources; for an enum of the tests, theirs. */
  private static List<String> sourcesWith(Class<?> type) throws IOException {
    Path tests = Path.of("src/test/java");
    boolean ofTests = Files.exists(tests.resolve(type.getName().replace('.', '/') + ".java"));
    try (Stream<Path> files = Files.walk(ofTests ? tests : Path.of("src/main/java"))) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }

  private static Set<String> gaps(Language language, Phrase key) {
    return PLACEHOLDER
        .matcher(raw(language, key))
        .results()
        .map(gap -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String raw(Language language, Phrase key) {
    return Objects.requireNonNull(read(language, key.bundle()).getProperty(key.key()), key.key());
  }

  private static Properties read(Language language, String bundle) {
    return BUNDLES.computeIfAbsent(bundle + language, any -> load(language, bundle));
  }

  private static Properties load(Language language, String bundle) {
    Properties words = new Properties();
    try (InputStream in = open(language, bundle)) {
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words;
  }

  private static InputStream open(Language language, String bundle) {
    String file =
        "/" + bundle.replace('.', '/') + "_" + language.locale().getLanguage() + ".properties";
    return Objects.requireNonNull(TextsTest.class.getResourceAsStream(file), file);
  }
}
