/**
 * The demo city: simulated drivers, riders and an operator, who say and hear everything over the
 * web chat as people do. Reads the core for the map only.
 */
@NullMarked
package io.gaja.bot.demo;

import org.jspecify.annotations.NullMarked;
