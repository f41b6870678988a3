/** The asking for somebody's own car, and the cars they have told us of. Pure. */
@NullMarked
package io.gaja.bot.car;

import org.jspecify.annotations.NullMarked;
