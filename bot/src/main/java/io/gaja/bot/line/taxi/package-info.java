/** The taxi in the talk: both places, an estimate, and one tap to call. Pure. */
@NullMarked
package io.gaja.bot.line.taxi;

import org.jspecify.annotations.NullMarked;
