@NullMarked
package io.gaja.bot.rider;

import org.jspecify.annotations.NullMarked;
