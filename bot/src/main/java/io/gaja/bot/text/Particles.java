package io.gaja.bot.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean particles that follow a word put in: a bundle writes both forms, {@code {0}을(를)}, and the
 * one that fits the sound at the end of the word is said.
 */
final class Particles {
  private static final Pattern BOTH_FORMS =
      Pattern.compile("(은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로)");
  private static final Map<String, String> AFTER_CONSONANT =
      Map.of("은(는)", "은", "이(가)", "이", "을(를)", "을", "과(와)", "과", "(으)로", "으로");
  private static final Map<String, String> AFTER_VOWEL =
      Map.of("은(는)", "는", "이(가)", "가", "을(를)", "를", "과(와)", "와", "(으)로", "로");
  private static final String TOWARDS = "(으)로";

  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final int FINALS = 28;
  private static final int FINAL_RIEUL = 8;

  /** 이, 사, 오 and 구 end in a vowel; 일, 칠 and 팔 in ㄹ. */
  private static final String VOWEL_DIGITS = "2459";

  private static final String RIEUL_DIGITS = "178";

  /** Letters that are spelled out: 엘, 엠, 엔, 알. */
  private static final Pattern SPELLED_CONSONANT = Pattern.compile(".*[MN]");

  private static final Pattern SPELLED_RIEUL = Pattern.compile(".*[LR]");

  /** As loanwords are heard: 스테이션, 타임, 북, 마켓; but 파크 and 코엑스. */
  private static final Pattern HEARD_CONSONANT =
      Pattern.compile(".*(?:[mn]e?|ng|(?<![aeiou])[aeiou](?:ck|[kptbc])|oo[kpt])");

  private static final Pattern HEARD_RIEUL = Pattern.compile(".*(?:l|[bcdfgkpstz]le)");

  /** How a word ends, as far as particles care. */
  private enum Sound {
    VOWEL,
    RIEUL,
    CONSONANT
  }

  private Particles() {}

  static String fit(String sentence) {
    Matcher both = BOTH_FORMS.matcher(sentence);
    return both.replaceAll(found -> {
      Sound end = endOf(sentence.substring(0, found.start()));
      boolean closed =
          end == Sound.CONSONANT || (end == Sound.RIEUL && !found.group().equals(TOWARDS));
      return (closed ? AFTER_CONSONANT : AFTER_VOWEL).get(found.group());
    });
  }

  private static Sound endOf(String before) {
    String words = before.replaceAll("[^\\p{L}\\p{N}]+$", "");
    if (words.isEmpty()) {
      return Sound.VOWEL;
    }
    char last = words.charAt(words.length() - 1);
    if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
      int ending = (last - FIRST_SYLLABLE) % FINALS;
      return ending == 0 ? Sound.VOWEL : ending == FINAL_RIEUL ? Sound.RIEUL : Sound.CONSONANT;
    }
    if (last >= '0' && last <= '9') {
      return ofDigit(last);
    }
    // A consonant alone is called 기역, 니은 …
    return last >= 'ㄱ' && last <= 'ㅎ' ? Sound.CONSONANT : ofLatin(words);
  }

  private static Sound ofDigit(char digit) {
    if (VOWEL_DIGITS.indexOf(digit) >= 0) {
      return Sound.VOWEL;
    }
    return RIEUL_DIGITS.indexOf(digit) >= 0 ? Sound.RIEUL : Sound.CONSONANT;
  }

  private static Sound ofLatin(String words) {
    String word = words.replaceAll("(?s).*[^A-Za-z]", "");
    boolean spelled = word.length() == 1 || word.matches("[A-Z]{2,3}");
    String sound = spelled ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT);
    if ((spelled ? SPELLED_RIEUL : HEARD_RIEUL).matcher(sound).matches()) {
      return Sound.RIEUL;
    }
    return (spelled ? SPELLED_CONSONANT : HEARD_CONSONANT).matcher(sound).matches()
        ? Sound.CONSONANT
        : Sound.VOWEL;
  }
}
