@NullMarked
package io.gaja.bot.understanding;

import org.jspecify.annotations.NullMarked;
