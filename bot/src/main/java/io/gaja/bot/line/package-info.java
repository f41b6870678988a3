/**
 * The lines in the talk: each is a {@link io.gaja.bot.line.LineTalk} in a folder of its own, with
 * its flow and its texts. Pure.
 */
@NullMarked
package io.gaja.bot.line;

import org.jspecify.annotations.NullMarked;
