@NullMarked
package io.gaja.bot.line.designated;

import org.jspecify.annotations.NullMarked;
