/**
 * What a person's one sentence means, in Korean and English: {@code Understanding.read} gives a
 * {@code Sentence}. Pure, offline, and linear in the length of what was said.
 *
 * <pre>
 * Text → Lattice (every word it may be made of, from Lexicon and Numerals; the cheapest way through)
 *      → Places (phrases and the part each plays), Times, Amounts → Intents (rules) → Sentence
 * </pre>
 */
@NullMarked
package io.gaja.bot.understanding;

import org.jspecify.annotations.NullMarked;
