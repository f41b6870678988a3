/** A messenger seen from inside: what comes in, what goes out, and what it is able to do. */
@NullMarked
package io.gaja.bot.channel;

import org.jspecify.annotations.NullMarked;
