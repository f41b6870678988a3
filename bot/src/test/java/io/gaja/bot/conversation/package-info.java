@NullMarked
package io.gaja.bot.conversation;

import org.jspecify.annotations.NullMarked;
