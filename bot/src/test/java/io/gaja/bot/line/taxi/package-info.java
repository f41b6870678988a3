@NullMarked
package io.gaja.bot.line.taxi;

import org.jspecify.annotations.NullMarked;
