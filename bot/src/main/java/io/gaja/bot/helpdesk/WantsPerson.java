package io.gaja.bot.helpdesk;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which people ask for somebody who is no machine. */
final class WantsPerson {
  private static final int LONGEST = 40;

  /** Without blanks and signs: "상담원 좀 연결해 주세요" is "상담원좀연결해주세요". */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?:상담[원사]|상담|고객센터|운영자|직원)(?:님|분)?(?:을|를|이랑|랑|하고|과|와|이|좀)?+좀?"
              + "(?:연결|불러|바꿔|이야기|얘기|대화|통화|부탁)?(?:할래|하고싶|하고싶어|해|드려|드릴게)?(?:주|줘|주세요|주실래요|요|어요)?"
              + "|(?:진짜)?사람(?:을|이랑|랑|하고|과|와|이|좀)?+좀?"
              + "(?:연결|불러|바꿔|이야기|얘기|대화|통화)(?:할래|하고싶|하고싶어|해|할수있어|할수있나)?(?:주|줘|주세요|주실래요|요|어요)?");

  private static final String SOMEBODY =
      "(?:(?:a|an|the|some|your|real|live|actual) ){0,3}+(?:human|person|operator|agent|somebody|someone"
          + "|human being|representative|customer service|customer support)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:please )?(?:(?:let me|can i|could i|may i|i want to|i need to|i would like to|id like to) )?"
              + "(?:(?:talk|speak|chat|connect me|get me|give me|call|i want|i need)(?: to| with)? )?"
              + SOMEBODY
              + "(?: please| now)?");

  /** One of these words alone says too little: "someone". */
  private static final Pattern TOO_LITTLE =
      Pattern.compile("(?:a |the |some )?(?:person|somebody|someone)");

  private WantsPerson() {}

  static boolean isSaidBy(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String words =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N} ]", "")
            .strip()
            .replaceAll(" +", " ");
    return KOREAN.matcher(words.replace(" ", "")).matches()
        || (ENGLISH.matcher(words).matches() && !TOO_LITTLE.matcher(words).matches());
  }
}
