/**
 * Asking for a ride from one place to another, the same for every line that goes from A to B; what
 * happens once the places are known is the line's {@link io.gaja.bot.ride.RidePlan}. Pure.
 */
@NullMarked
package io.gaja.bot.ride;

import org.jspecify.annotations.NullMarked;
