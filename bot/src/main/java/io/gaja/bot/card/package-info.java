/** What a call looks like to its rider and to its driver. Pure. */
@NullMarked
package io.gaja.bot.card;

import org.jspecify.annotations.NullMarked;
