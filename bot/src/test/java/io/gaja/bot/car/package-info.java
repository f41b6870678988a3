@NullMarked
package io.gaja.bot.car;

import org.jspecify.annotations.NullMarked;
