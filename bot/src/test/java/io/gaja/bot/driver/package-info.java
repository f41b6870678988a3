@NullMarked
package io.gaja.bot.driver;

import org.jspecify.annotations.NullMarked;
