/** A person is asked to help: the request, what is said on both sides, and the way back. */
@NullMarked
package io.gaja.bot.helpdesk;

import org.jspecify.annotations.NullMarked;
