package io.gaja.bot.text;

import java.util.Locale;

/** A language the bot speaks. */
public enum Language {
  KO(Locale.KOREAN),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** Korean for Korean, English for everything else. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KO : EN;
  }
}
