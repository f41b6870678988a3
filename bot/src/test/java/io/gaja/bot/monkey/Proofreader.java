package io.gaja.bot.monkey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads every message as an editor would. */
final class Proofreader {
  private static final int LONGEST = 4096;
  private static final int LONGEST_BUTTON = 64;
  private static final Pattern BUTTON = Pattern.compile("[a-z]{2}:[^:]*:[0-9]{1,18}");
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\{[0-5]}|\\bnull\\b|Optional\\[|\\[hidden]|Exception\\b|\\bPT[0-9]|io\\.gaja|NaN"
              + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T|@[0-9a-f]{6,8}\\b");

  /** What people typed themselves: put in quotes, or passed on from the other side. */
  private static final Pattern THEIR_WORDS = Pattern.compile("“[^”]*”|(?m)^💬.*$");

  private static final Pattern HANGUL = Pattern.compile("[가-힣]");
  private static final int TELLING_KOREAN = 9;
  private static final int TELLING_ENGLISH = 18;

  private final Map<String, List<String>> foreign;
  private final Set<String> numbers = new HashSet<>();

  /** One who knows our sentences in both languages by their bundles below a folder. */
  Proofreader(Path resources) {
    this.foreign =
        Map.of("ENGLISH", sentences(resources, "_ko"), "KOREAN", sentences(resources, "_en"));
  }

  /** A number that no other side may see. */
  void hides(String phone) {
    numbers.add(phone.substring(phone.length() - 8));
  }

  private static List<String> sentences(Path resources, String language) {
    try (Stream<Path> files = Files.walk(resources)) {
      List<String> all = new ArrayList<>();
      for (Path file :
          files.filter(path -> path.toString().endsWith(language + ".properties")).toList()) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          bundle.load(reader);
        }
        bundle
            .values()
            .forEach(value -> tellingParts(value.toString(), language).forEach(all::add));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> tellingParts(String sentence, String language) {
    return Stream.of(sentence.replace("''", "'").split("\\{[0-9]}|\\n"))
        .map(String::strip)
        .filter(part ->
            language.equals("_ko")
                ? part.length() >= TELLING_KOREAN && HANGUL.matcher(part).find()
                : part.length() >= TELLING_ENGLISH && !HANGUL.matcher(part).find());
  }

  /** The first thing that is wrong with it. */
  Optional<String> findFault(Sight sight) {
    if (sight.text().length() > LONGEST) {
      return Optional.of("too long: " + sight.text().length());
    }
    var leftover = LEFTOVER.matcher(THEIR_WORDS.matcher(sight.text()).replaceAll(""));
    if (leftover.find()) {
      return Optional.of("leftover " + leftover.group());
    }
    return sight.keys().stream().flatMap(key -> fault(key).stream()).findFirst();
  }

  private static Optional<String> fault(Sight.Press key) {
    if (key.label().isBlank() || LEFTOVER.matcher(key.label()).find()) {
      return Optional.of("label " + key.label());
    }
    boolean fits = key.data().getBytes(StandardCharsets.UTF_8).length <= LONGEST_BUTTON;
    return key.data().isEmpty() || (fits && BUTTON.matcher(key.data()).matches())
        ? Optional.empty()
        : Optional.of("button " + key.data());
  }

  Optional<String> findForeign(Sight sight, String language) {
    return foreign.getOrDefault(language, List.of()).stream()
        .filter(sight.text()::contains)
        .findFirst();
  }

  boolean showsPhone(Sight sight) {
    String digits = sight.text().replaceAll("(?<=[0-9])[- ](?=[0-9])", "");
    return numbers.stream().anyMatch(digits::contains);
  }

  boolean isSecret(String line) {
    return numbers.stream().anyMatch(line::contains);
  }
}
