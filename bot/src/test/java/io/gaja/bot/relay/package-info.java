@NullMarked
package io.gaja.bot.relay;

import org.jspecify.annotations.NullMarked;
