package io.gaja.bot.understanding;

import java.util.List;

/** Whether what follows a place takes it back: "신촌이지 신천이 아니야", "합정에 들르는 건 빼줘". */
record Denied(List<Word> words) {
  /** "마포까지 안 가요 공덕까지만요", "홍대로 안 갈래요 택시 불러주세요": what follows is wanted. */
  boolean isElse(int particle, int end, boolean until) {
    return end < words.size()
        || (!until && words.subList(particle, end).stream().anyMatch(word -> word.is(Tag.LINE)));
  }

  /** "상봉역이라 그랬나 그거 아니고 망우역". */
  boolean isRecalled(int particle, int until) {
    return until < words.size()
        && words.subList(particle, until).stream().anyMatch(word -> word.is(Tag.RATHER))
        && words.subList(particle, until).stream().anyMatch(word -> word.is(Tag.SAYING));
  }

  /** "신촌이지 신천이 아니야". */
  boolean isDenied(int particle) {
    return words.get(particle + 1).value().equals("not")
        && words.subList(0, particle).stream().anyMatch(word -> word.is(Tag.COPULA));
  }

  /** "Seoul station is wrong". */
  boolean isWrong(int be) {
    return words.get(be).value().equals("be")
        && be + 1 < words.size()
        && words.get(be + 1).is(Tag.WRONG);
  }

  /** "합정에 들르는 건 빼줘". */
  boolean isTakenBack(int particle, int until) {
    return words.subList(particle, until).stream().anyMatch(word -> word.is(Tag.REMOVE));
  }
}
