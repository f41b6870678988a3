package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What part each place plays, by the words around it: after it in Korean, before it in English. */
final class Roles {
  private final Text text;
  private final List<Word> words;
  private final List<Phrase> phrases;
  private final WordsAfter after;
  private final WordsBefore before;
  private final Beside beside;

  record Part(Phrase phrase, Role role) {}

  Roles(Text text, List<Word> words, List<Phrase> phrases) {
    this.text = text;
    this.words = words;
    this.phrases = phrases;
    after = new WordsAfter(words, labelsFirst());
    before = new WordsBefore(words);
    beside = new Beside(words);
  }

  List<Part> list() {
    List<Part> parts = new ArrayList<>();
    Optional<Role> pending = Optional.empty();
    int from = 0;
    boolean labelsFirst = labelsFirst();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      int until = i + 1 < phrases.size() ? phrases.get(i + 1).first() : words.size();
      Optional<Role> said = labelIn(from, phrase.first(), labelsFirst);
      pending = said.isPresent() ? said : pending;
      Role role = beside.sureEnough(phrase, role(phrase, from, until));
      if ((role == Role.FROM || said.isPresent()) && isLeft(i)) {
        role = Role.NOT;
      }
      if (pending.isPresent() && role != Role.NOT && role != Role.FROM && role != Role.STOP) {
        role = pending.get();
        pending = Optional.empty();
      }
      parts.add(new Part(phrase, role));
      from = phrase.last() + 1;
    }
    sayOnce(parts);
    joinStops(parts);
    explain(parts);
    return parts;
  }

  /** "목적지를 강남역에서 역삼역으로 바꿔줘": from the one to the other, and no ride between them. */
  private boolean isLeft(int i) {
    if (i + 2 != phrases.size() || words.stream().anyMatch(word -> word.is(Tag.LINE, Tag.CALL))) {
      return false;
    }
    Phrase left = phrases.get(i);
    Phrase taken = phrases.get(i + 1);
    if (words.subList(left.last() + 1, taken.first()).stream().anyMatch(Roles::isLabel)) {
      return false;
    }
    int next = taken.last() + 1;
    boolean korean =
        words.get(left.last() + 1).is(Tag.FROM)
            && next + 1 < words.size()
            && words.get(next).is(Tag.TO)
            && words.get(next + 1).is(Tag.CHANGE);
    return korean
        || (isLabelChanged(left.first()) && words.get(taken.first() - 1).is(Tag.BEFORE_TO));
  }

  /** "change the destination from", "change pickup from". */
  private boolean isLabelChanged(int place) {
    int label = place - (place > 0 && words.get(place - 1).is(Tag.BEFORE_FROM) ? 2 : 1);
    int change = label - 1;
    while (change > 0 && words.get(change).is(Tag.FUNCTION)) {
      change--;
    }
    return change >= 0 && isLabel(words.get(label)) && words.get(change).is(Tag.CHANGE);
  }

  /** "집이요 집": said twice, meant once. */
  private static void sayOnce(List<Part> parts) {
    for (int i = parts.size() - 1; i > 0; i--) {
      Part part = parts.get(i);
      Part before = parts.get(i - 1);
      if (part.phrase().place().equals(before.phrase().place())) {
        if (part.role() == Role.BARE || part.role() == before.role()) {
          parts.remove(i);
        } else if (before.role() == Role.BARE || before.role() == Role.IS_AT) {
          parts.remove(i - 1);
        }
      }
    }
  }

  /** "신도림역, 영등포역 들러서", "via Gongdeok and Yongsan": both are stops. */
  private void joinStops(List<Part> parts) {
    for (int i = parts.size() - 2; i > 0; i--) {
      Phrase phrase = parts.get(i).phrase();
      boolean listed =
          parts.get(i).role() == Role.BARE
              && parts.get(i + 1).role() == Role.STOP
              && words.get(phrase.last() + 1).is(Tag.COMMA, Tag.AND, Tag.PERSON);
      if (listed) {
        parts.set(i, new Part(phrase, Role.STOP));
      }
    }
    for (int i = 0; i + 2 < parts.size(); i++) {
      Phrase phrase = parts.get(i).phrase();
      boolean another =
          parts.get(i).role() == Role.STOP
              && parts.get(i + 1).role() == Role.BARE
              && words.get(phrase.last() + 1).value().equals("and");
      if (another) {
        parts.set(i + 1, new Part(parts.get(i + 1).phrase(), Role.STOP));
      }
    }
  }

  /** "to the airport, Gimpo Airport": the second says which. */
  private void explain(List<Part> parts) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Phrase kind = parts.get(i).phrase();
      Phrase name = parts.get(i + 1).phrase();
      boolean apart =
          words.subList(kind.last() + 1, name.first()).stream()
              .allMatch(word -> word.is(Tag.COMMA, Tag.STOP, Tag.BEFORE_TO));
      boolean explained =
          apart
              && kind.first() == kind.last()
              && words.get(kind.first()).is(Tag.SUFFIXED)
              && name.first() > kind.last() + 1
              && lastWord(name).equals(lastWord(kind));
      if (explained) {
        Role said = parts.get(i).role();
        parts.set(i + 1, new Part(name, said == Role.BARE ? parts.get(i + 1).role() : said));
        parts.set(i, new Part(kind, Role.NONE));
      }
    }
  }

  private String lastWord(Phrase phrase) {
    String all = text.plain(words.get(phrase.first()).start(), words.get(phrase.last()).end());
    return all.substring(all.lastIndexOf(' ') + 1);
  }

  /** "출발 강남역 도착 홍대" rather than "강남역 출발 홍대 도착". */
  private boolean labelsFirst() {
    if (phrases.isEmpty()) {
      return true;
    }
    int last = phrases.getLast().last() + 1;
    boolean before = words.subList(0, phrases.getFirst().first()).stream().anyMatch(Roles::isLabel);
    boolean after =
        last < words.size()
            && (isLabel(words.get(last)) || words.get(last).is(Tag.ARRIVE, Tag.DEPART));
    return before || !after;
  }

  private static boolean isLabel(Word word) {
    return word.is(Tag.LABEL_FROM, Tag.LABEL_TO, Tag.LABEL_STOP);
  }

  private Optional<Role> labelIn(int start, int end, boolean labelsFirst) {
    for (int i = end - 1; i >= start; i--) {
      Word word = words.get(i);
      boolean own = labelsFirst || i != start || start == 0 || word.shape() == Shape.LATIN;
      if (own && isLabel(word)) {
        return Optional.of(roleOf(word));
      }
    }
    return Optional.empty();
  }

  private static Role roleOf(Word label) {
    return label.is(Tag.LABEL_FROM) ? Role.FROM : label.is(Tag.LABEL_TO) ? Role.TO : Role.STOP;
  }

  private Role role(Phrase phrase, int from, int until) {
    Role said = after.role(phrase, until);
    Role told = beside.told(phrase, said);
    if (told != Role.BARE && told != Role.IS_AT) {
      return told;
    }
    Role led = beside.isOwned(phrase) ? Role.NONE : before.role(phrase, from);
    return led == Role.BARE ? told : led;
  }
}
