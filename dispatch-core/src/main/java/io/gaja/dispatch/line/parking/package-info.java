/**
 * Parking: lots and their attendants, tariffs, and bookings that never promise a space twice. The
 * doors are {@link io.gaja.dispatch.line.parking.LotDesk}, {@link
 * io.gaja.dispatch.line.parking.BookingDesk} and {@link
 * io.gaja.dispatch.line.parking.EntitlementDesk}.
 */
@NullMarked
package io.gaja.dispatch.line.parking;

import org.jspecify.annotations.NullMarked;
