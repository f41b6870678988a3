@NullMarked
package io.gaja.bot.line;

import org.jspecify.annotations.NullMarked;
