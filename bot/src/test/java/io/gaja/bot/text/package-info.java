@NullMarked
package io.gaja.bot.text;

import org.jspecify.annotations.NullMarked;
