/** What people did, saved before anything is done about it, and handled once, in order per chat. */
@NullMarked
package io.gaja.bot.inbox;

import org.jspecify.annotations.NullMarked;
