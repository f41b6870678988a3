@NullMarked
package io.gaja.bot.ride;

import org.jspecify.annotations.NullMarked;
