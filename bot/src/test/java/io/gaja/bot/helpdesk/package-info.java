@NullMarked
package io.gaja.bot.helpdesk;

import org.jspecify.annotations.NullMarked;
