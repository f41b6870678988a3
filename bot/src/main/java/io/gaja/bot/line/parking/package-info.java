/**
 * Parking in the talk: a space that is asked for, booked, made longer and left; the attendant's lot
 * with its arrivals and its count; reductions and what the operators decide. Its letters are
 * written here too, by facts.
 */
@NullMarked
package io.gaja.bot.line.parking;

import org.jspecify.annotations.NullMarked;
