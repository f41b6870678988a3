@NullMarked
package io.gaja.bot.inbox;

import org.jspecify.annotations.NullMarked;
