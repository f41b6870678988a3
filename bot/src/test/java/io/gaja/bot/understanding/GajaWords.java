package io.gaja.bot.understanding;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.local.Gazetteer;
import java.util.List;
import java.util.stream.Stream;

/** The understanding of an installation with all lines that come with Gaja, in Seoul. */
public final class GajaWords {
  private static final List<String> LINES = List.of("taxi", "designated", "parking", "valet");

  private GajaWords() {}

  public static Understanding ofSeoul() {
    return new Understanding(vocabularies().toList(), Gazetteer.ofSeoul().names());
  }

  static Stream<Vocabulary> vocabularies() {
    return LINES.stream().map(LineCode::new).map(Vocabulary::of);
  }
}
