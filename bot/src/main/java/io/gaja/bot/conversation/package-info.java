/** Where each chat stands, and the engine that takes one update through its one transaction. */
@NullMarked
package io.gaja.bot.conversation;

import org.jspecify.annotations.NullMarked;
