/** A valet in the talk, on paper. */
@NullMarked
package io.gaja.bot.line.valet;

import org.jspecify.annotations.NullMarked;
