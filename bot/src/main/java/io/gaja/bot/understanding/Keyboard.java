package io.gaja.bot.understanding;

import java.util.Optional;

/**
 * What was meant where the keyboard was still in the other language: xortl for 택시, ㅅㅁㅌㅑ for taxi.
 * Reckoned on the two-set layout, which nearly everybody in Korea types on.
 */
final class Keyboard {
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
  private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

  /** Two letters that are typed one after the other and written as one. */
  private static final String[] DOUBLE_VOWELS = {"ㅗㅏㅘ", "ㅗㅐㅙ", "ㅗㅣㅚ", "ㅜㅓㅝ", "ㅜㅔㅞ", "ㅜㅣㅟ", "ㅡㅣㅢ"};

  private static final String[] DOUBLE_FINALS = {
    "ㄱㅅㄳ", "ㄴㅈㄵ", "ㄴㅎㄶ", "ㄹㄱㄺ", "ㄹㅁㄻ", "ㄹㅂㄼ", "ㄹㅅㄽ", "ㄹㅌㄾ", "ㄹㅍㄿ", "ㄹㅎㅀ", "ㅂㅅㅄ"
  };

  private Keyboard() {}

  /** The same keys in the other language; empty where they would give no words there. */
  static Optional<String> other(String said) {
    boolean latin = said.chars().anyMatch(c -> KEYS.indexOf(c) >= 0);
    boolean hangul = said.chars().anyMatch(c -> Text.isHangul((char) c));
    if (latin == hangul) {
      return Optional.empty();
    }
    return latin ? hangul(said) : Optional.of(latin(said));
  }

  private static Optional<String> hangul(String said) {
    StringBuilder letters = new StringBuilder(said.length());
    for (int i = 0; i < said.length(); i++) {
      int key = KEYS.indexOf(said.charAt(i));
      int small = key < 0 ? KEYS.indexOf(Character.toLowerCase(said.charAt(i))) : key;
      letters.append(small < 0 ? said.charAt(i) : LETTERS.charAt(small));
    }
    String whole = Text.of(finals(vowels(letters.toString())), Understanding.READ_AT_MOST).typed();
    return whole.chars().anyMatch(c -> Text.isJamo((char) c))
        ? Optional.empty()
        : Optional.of(whole);
  }

  private static String vowels(String letters) {
    String joined = letters;
    for (String pair : DOUBLE_VOWELS) {
      joined = joined.replace(pair.substring(0, 2), pair.substring(2));
    }
    return joined;
  }

  /** Two consonants close a syllable together only where no vowel follows. */
  private static String finals(String letters) {
    StringBuilder joined = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      boolean closing = i > 0 && isVowel(letters, i - 1) && !isVowel(letters, i + 2);
      char pair = closing ? pairAt(letters, i) : ' ';
      joined.append(pair == ' ' ? letters.charAt(i) : pair);
      i += pair == ' ' ? 0 : 1;
    }
    return joined.toString();
  }

  private static char pairAt(String letters, int at) {
    for (String pair : DOUBLE_FINALS) {
      if (letters.startsWith(pair.substring(0, 2), at)) {
        return pair.charAt(2);
      }
    }
    return ' ';
  }

  private static boolean isVowel(String letters, int at) {
    return at < letters.length() && letters.charAt(at) >= 'ㅏ' && letters.charAt(at) <= 'ㅣ';
  }

  private static String latin(String said) {
    StringBuilder keys = new StringBuilder(said.length());
    for (int i = 0; i < said.length(); i++) {
      for (char letter : Text.letters(said.charAt(i)).toCharArray()) {
        for (char single : single(letter).toCharArray()) {
          int key = LETTERS.indexOf(single);
          keys.append(key < 0 ? single : KEYS.charAt(key));
        }
      }
    }
    return keys.toString();
  }

  private static String single(char letter) {
    for (String[] pairs : new String[][] {DOUBLE_VOWELS, DOUBLE_FINALS}) {
      for (String pair : pairs) {
        if (pair.charAt(2) == letter) {
          return pair.substring(0, 2);
        }
      }
    }
    return String.valueOf(letter);
  }
}
