/**
 * The valet in the talk: where the car is handed over, which it is, one tap to call; and what its
 * driver is asked on the way to the bay and back.
 */
@NullMarked
package io.gaja.bot.line.valet;

import org.jspecify.annotations.NullMarked;
