/** The demo city, lived in by a visitor. */
@NullMarked
package io.gaja.bot.demo;

import org.jspecify.annotations.NullMarked;
