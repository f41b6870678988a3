/** The designated driver in the talk: the rider's car, and a price that is agreed on. */
@NullMarked
package io.gaja.bot.line.designated;

import org.jspecify.annotations.NullMarked;
