@NullMarked
package io.gaja.bot.notify;

import org.jspecify.annotations.NullMarked;
