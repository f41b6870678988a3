/** Rider and driver talk through the bot; neither sees the other's number. */
@NullMarked
package io.gaja.bot.relay;

import org.jspecify.annotations.NullMarked;
