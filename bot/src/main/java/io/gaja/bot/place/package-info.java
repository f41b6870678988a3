/** The asking for one place, the same for everybody who has to know one. Pure. */
@NullMarked
package io.gaja.bot.place;

import org.jspecify.annotations.NullMarked;
