package io.gaja.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How Gaja speaks, in every sentence that is written down; talks are tried by NoSilenceTest. */
class ToneTest {
  private static final Pattern GAP = Pattern.compile("\\{[0-9]}");
  private static final int MOST_SENTENCES = 3;

  /** Five of them have to stand in one row, and "★5" is read as a star and a figure. */
  private static final Phrase READ_AS_STARS = Msg.STAR;

  /** What fits on a phone without scrolling past the buttons. */
  private static final Map<Language, Integer> LONGEST = Map.of(Language.KO, 130, Language.EN, 190);

  /** Help is a list of things, and a group is told once what it has got into. */
  private static final Set<Phrase> MAY_BE_LONGER = Set.of(Msg.HELP_TEXT, Msg.GROUP_HELLO);

  /** Whoever waits is told until when, or for how long already. */
  private static final List<Msg> WAITING =
      List.of(
          Msg.SEARCHING_STARTED,
          Msg.SEARCHING_WAVE,
          Msg.SEARCHING_EMPTY,
          Msg.FOUND,
          Msg.FOUND_ON_FOOT,
          Msg.FOUND_BY_SCOOTER,
          Msg.FOUND_BY_TRANSIT,
          Msg.FOUND_AS_PAIR,
          Msg.ARRIVED,
          Msg.RIDING,
          Msg.JOB_WAITING,
          Msg.REG_DONE,
          Msg.DRIVER_WAITS,
          Msg.ASKED_FOR_MORE,
          Msg.OFFER_HURRY,
          Msg.PERSON_CALLED,
          Msg.RAISE_SUGGESTED,
          Msg.COUNTER_TEXT,
          Msg.COUNTER_SENT,
          Msg.NOBODY_TO_FETCH,
          Msg.CAR_PARKED_WANTED,
          Msg.CAR_ON_ITS_WAY);

  private static final Pattern A_TIME = Pattern.compile("\\{[0-9]}|[0-9]+ ?(분|min)");

  private static Stream<Phrase> phrases() {
    return new ClassFileImporter()
        .importPackages("io.gaja.bot").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Phrase.class))
            .<Class<?>>map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(Objects.requireNonNull(type.getEnumConstants())))
            .map(Phrase.class::cast);
  }

  @ParameterizedTest
  @EnumSource
  void every_sentence_is_plain_polite_and_can_be_read_aloud(Language language) {
    List<String> flaws = new ArrayList<>();
    phrases()
        .forEach(phrase -> {
          String sentence = Words.raw(phrase, language);
          boolean gapsOnly = GAP.matcher(sentence).replaceAll("").isBlank();
          if (Tone.speaksBySignsAlone(sentence) && !phrase.equals(READ_AS_STARS)) {
            flaws.add(phrase + " says by a sign alone what it is: " + sentence);
          }
          if (!gapsOnly) {
            Tone.flaws(language, Particles.fit(GAP.matcher(sentence).replaceAll("7")))
                .forEach(flaw -> flaws.add(phrase + " " + flaw + ": " + sentence));
          }
        });
    assertThat(flaws).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_message_carries_one_thought(Language language) {
    List<String> flaws =
        phrases()
            .filter(phrase -> !MAY_BE_LONGER.contains(phrase))
            .filter(phrase -> {
              String sentence = Words.raw(phrase, language);
              return Tone.sentences(sentence).size() > MOST_SENTENCES
                  || sentence.length() > LONGEST.getOrDefault(language, 0);
            })
            .map(phrase -> phrase + ": " + Words.raw(phrase, language))
            .toList();
    assertThat(flaws).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoever_waits_is_told_a_time(Language language) {
    for (Msg waiting : WAITING) {
      assertThat(Words.raw(waiting, language)).as(waiting.name()).containsPattern(A_TIME);
    }
  }
}
