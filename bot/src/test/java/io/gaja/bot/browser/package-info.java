/** A real browser for the tests that look at our pages. */
@NullMarked
package io.gaja.bot.browser;

import org.jspecify.annotations.NullMarked;
