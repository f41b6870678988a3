@NullMarked
package io.gaja.bot.line.parking;

import org.jspecify.annotations.NullMarked;
