/** A line for the tests: all that one has to write to add a line is in this folder. */
@NullMarked
package io.gaja.bot.line.transfer;

import org.jspecify.annotations.NullMarked;
