@NullMarked
package io.gaja.bot.letter;

import org.jspecify.annotations.NullMarked;
