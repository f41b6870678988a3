package io.gaja.bot.understanding;

/**
 * A place in the sentence, of one word or of several.
 *
 * @param first the index of its first word, {@code last} of its last
 * @param sure whether anything speaks for its being a place at all
 */
record Phrase(PlaceWords place, int first, int last, boolean sure) {}
