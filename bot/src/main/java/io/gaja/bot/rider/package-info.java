/**
 * What a rider talks about: the menu, a ride step by step or in one sentence, the call under way,
 * saved places.
 */
@NullMarked
package io.gaja.bot.rider;

import org.jspecify.annotations.NullMarked;
