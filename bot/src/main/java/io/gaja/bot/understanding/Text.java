package io.gaja.bot.understanding;

import java.text.Normalizer;

/**
 * What was typed, made ready for reading: in one spelling of Unicode, letters typed one by one put
 * together (ㅌㅐㄱ → 택), cut to what is read.
 *
 * @param typed as the person wrote it
 * @param plain the same in lower case, of the same length; every blank a space
 */
record Text(String typed, String plain) {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private static final String LOOSE_PAST = "햇됏갓왓잇엇앗겟렷졋쳣켯셧봣줫랏랫탓";
  private static final String AFTER_PAST = "어다는네지습음던죠나구거슴으";

  static Text of(String said, int most) {
    String cut = said.length() > most ? said.substring(0, most) : said;
    String typed = joined(Normalizer.normalize(cut, Normalizer.Form.NFC)).strip();
    StringBuilder plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      boolean loose = i + 1 < typed.length() && isLoosePast(typed.charAt(i), typed.charAt(i + 1));
      plain.append(loose ? (char) (typed.charAt(i) + 1) : plain(typed.charAt(i)));
    }
    return new Text(typed, plain.toString());
  }

  int length() {
    return plain.length();
  }

  char at(int index) {
    return index >= 0 && index < plain.length() ? plain.charAt(index) : ' ';
  }

  boolean isSpace(int index) {
    return at(index) == ' ';
  }

  /** A stretch of the plain text; as much of it as there is. */
  String plain(int start, int end) {
    int from = Math.min(start, plain.length());
    return plain.substring(from, Math.max(from, Math.min(end, plain.length())));
  }

  String typed(int start, int end) {
    return typed.substring(start, end);
  }

  static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  /** A letter typed on its own: ㅌ, ㅏ. */
  static boolean isJamo(char c) {
    return c >= 'ㄱ' && c <= 'ㅣ';
  }

  static boolean isHangul(char c) {
    return isSyllable(c) || isJamo(c);
  }

  /** Of a word that is written between blanks: Latin letters, and what stands inside such words. */
  static boolean isLatin(char c) {
    return (Character.isLetter(c) && !isHangul(c)) || c == '\'';
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'';
  }

  /** Whether a letter typed on its own may be the beginning of a syllable. */
  static boolean begins(char jamo, char syllable) {
    return isSyllable(syllable) && INITIALS.charAt((syllable - '가') / (21 * 28)) == jamo;
  }

  /** Whether two syllables differ in one letter only. */
  static boolean isSlip(char one, char other) {
    int a = one - '가';
    int b = other - '가';
    int same =
        (a / (21 * 28) == b / (21 * 28) ? 1 : 0)
            + (a / 28 % 21 == b / 28 % 21 ? 1 : 0)
            + (a % 28 == b % 28 ? 1 : 0);
    return same == 2;
  }

  /** A syllable as the letters it is made of: 택 → ㅌㅐㄱ; anything else as it is. */
  static String letters(char c) {
    if (!isSyllable(c)) {
      return String.valueOf(c);
    }
    int number = c - '가';
    String open = "" + INITIALS.charAt(number / (21 * 28)) + (char) ('ㅏ' + number / 28 % 21);
    return number % 28 == 0 ? open : open + FINALS.charAt(number % 28);
  }

  /** 햇어 for 했어: ㅅ is typed where ㅆ belongs, the next letter of the alphabet. */
  private static boolean isLoosePast(char c, char next) {
    return LOOSE_PAST.indexOf(c) >= 0 && AFTER_PAST.indexOf(next) >= 0;
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b') {
      return ' ';
    }
    if (c == '’' || c == '‘' || c == '`' || c == '´') {
      return '\'';
    }
    boolean wide = c >= '！' && c <= '～';
    return Character.toLowerCase(wide ? (char) (c - '！' + '!') : c);
  }

  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int initial = INITIALS.indexOf(text.charAt(i));
      int vowel = initial < 0 ? -1 : vowel(text, i + 1);
      if (vowel < 0) {
        joined.append(text.charAt(i++));
        continue;
      }
      int last = i + 2 < text.length() && vowel(text, i + 3) < 0 ? end(text.charAt(i + 2)) : 0;
      joined.append((char) ('가' + (initial * 21 + vowel) * 28 + last));
      i += last > 0 ? 3 : 2;
    }
    return joined.toString();
  }

  private static int vowel(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : ' ';
    return c >= 'ㅏ' && c <= 'ㅣ' ? c - 'ㅏ' : -1;
  }

  private static int end(char c) {
    return isJamo(c) ? Math.max(0, FINALS.indexOf(c)) : 0;
  }
}
