@NullMarked
package io.gaja.bot.operator;

import org.jspecify.annotations.NullMarked;
