package io.gaja.bot.understanding;

import io.gaja.dispatch.id.LineCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which service line is named, and which one is rejected. */
final class Lines {
  private final Map<String, Vocabulary> vocabularies = new HashMap<>();
  private final Lexicon lexicon;

  /** What one sentence says of lines. */
  record Said(Optional<LineCode> line, Optional<LineCode> notLine, boolean atPlace) {}

  Lines(List<Vocabulary> lines, Lexicon lexicon) {
    lines.forEach(line -> vocabularies.put(line.line().value(), line));
    this.lexicon = lexicon;
  }

  Said said(Text text, List<Word> words, Rejected rejected, List<Phrase> phrases) {
    Optional<String> named = Optional.empty();
    Optional<String> hinted = Optional.empty();
    Optional<String> not = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int at = i;
      boolean inName = phrases.stream().anyMatch(p -> p.first() <= at && at <= p.last());
      Optional<String> code = inName ? Optional.empty() : codeOf(text, word);
      if (code.isEmpty()) {
        continue;
      }
      if (rejected.has(i)) {
        not = code;
      } else if (word.is(Tag.LINE_HINT)) {
        hinted = hinted.or(() -> code);
      } else {
        named = code;
      }
    }
    Optional<String> line = named.isPresent() ? named : hinted;
    Optional<String> other = not.filter(code -> !line.equals(Optional.of(code)));
    return new Said(line.map(LineCode::new), other.map(LineCode::new), isAtPlace(line));
  }

  private boolean isAtPlace(Optional<String> line) {
    return line.map(vocabularies::get).filter(Vocabulary::atPlace).isPresent();
  }

  /** A word may have a line in it: 주차비, "in the taxi". */
  private Optional<String> codeOf(Text text, Word word) {
    return switch (word.tag()) {
      case LINE, LINE_HINT -> Optional.of(word.value());
      case NAME, SUFFIXED, KNOWN, KIN, COUNT, PERSONS, OFF_TOPIC, FILLER, SAYING, JUNK, MARK ->
          Optional.empty();
      default -> lexicon.findIn(text, word.start(), word.end(), Tag.LINE).map(Lexicon.Entry::value);
    };
  }
}
