/** What a rider talks about: the menu, the call under way, saved places. */
@NullMarked
package io.gaja.bot.rider;

import org.jspecify.annotations.NullMarked;
