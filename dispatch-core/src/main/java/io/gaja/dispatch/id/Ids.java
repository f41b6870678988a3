package io.gaja.dispatch.id;

import java.security.SecureRandom;

/**
 * Makes and checks the values behind the typed ids: 1 to 64 characters that are safe in a button
 * and a URL.
 */
public final class Ids {
  private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /**
   * 16 characters of 5 random bits: 80 bits, short enough for three of them in a Telegram button.
   */
  public static String random() {
    char[] value = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      value[i] = ALPHABET[RANDOM.nextInt(ALPHABET.length)];
    }
    return new String(value);
  }

  static void check(String value) {
    if (value.isEmpty() || value.length() > 64 || !value.chars().allMatch(Ids::isSafe)) {
      throw new IllegalArgumentException("An id has 1 to 64 of the characters a-z 0-9 - _");
    }
  }

  private static boolean isSafe(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }
}
