package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts words that name one place together: 강남역 + 2번 출구, Lotte + Hotel + lobby. */
final class Phrases {
  static final Set<Tag> NAMES = EnumSet.of(Tag.NAME, Tag.SUFFIXED, Tag.KNOWN);
  static final Set<Tag> FIXED = EnumSet.of(Tag.HERE, Tag.HOME, Tag.WORK, Tag.LAST);

  private final Text text;
  private final List<Word> words;
  private final Joins joins;
  private final Belonging belonging;

  Phrases(Text text, List<Word> words, Names names) {
    this.text = text;
    this.words = words;
    belonging = new Belonging(text, names);
    joins = new Joins(text, words, belonging);
  }

  List<Phrase> list() {
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (begins(i)) {
        Phrase phrase = phraseAt(i);
        phrases.add(phrase);
        i = phrase.last() + 1;
      } else {
        i++;
      }
    }
    return phrases;
  }

  private boolean begins(int i) {
    Word word = words.get(i);
    return NAMES.contains(word.tag())
        || FIXED.contains(word.tag())
        || word.is(Tag.EXIT)
        || (word.is(Tag.ADDRESS) && i + 1 < words.size() && joins.isName(i + 1))
        || (word.is(Tag.NUMBER) && joins.isHouseNumberBefore(i))
        || joins.isCapitalPart(i);
  }

  private Phrase phraseAt(int first) {
    int last = first;
    while (last + 1 < words.size()) {
      if (joins.goesOn(first, last, last + 1)) {
        last++;
      } else if (last + 2 < words.size() && joins.isOf(first, last + 1) && joins.isName(last + 2)) {
        last += 2;
      } else if (isOfThe(first, last)) {
        last += 3;
      } else if (joins.isNumberedRoad(last)) {
        last += 2;
      } else {
        break;
      }
    }
    Word head = words.get(first);
    boolean sure = false;
    for (Word word : words.subList(first, last + 1)) {
      sure |= !word.is(Tag.NAME);
    }
    return new Phrase(place(head, first, last), first, last, sure);
  }

  /** "gate 2 of the Blue House". */
  private boolean isOfThe(int first, int last) {
    return last + 3 < words.size()
        && joins.isOf(first, last + 1)
        && text.plain(words.get(last + 2).start(), words.get(last + 2).end()).equals("the")
        && joins.isName(last + 3);
  }

  private PlaceWords place(Word head, int first, int last) {
    if (last > first && belonging.isLatin(head) && !head.is(Tag.LAST)) {
      return named(first, last); // "Home Hotel"
    }
    return switch (head.tag()) {
      case HERE -> new PlaceWords.Here();
      case HOME -> home(first, last);
      case WORK -> new PlaceWords.Work();
      case LAST -> new PlaceWords.Last();
      default -> named(first, last);
    };
  }

  private PlaceWords named(int first, int last) {
    return new PlaceWords.Named(text.typed(words.get(first).start(), words.get(last).end()));
  }

  /** "친구 집", "친구네 집", "my mom's house" are somebody else's. */
  private PlaceWords home(int first, int last) {
    boolean linked = first > 1 && words.get(first - 1).is(Tag.OBJECT);
    int owner = linked ? first - 2 : first - 1;
    boolean near = owner >= 0 && Joins.isNear(words.get(first - 1), words.get(first));
    return near && words.get(owner).is(Tag.KIN) ? named(owner, last) : new PlaceWords.Home();
  }
}
