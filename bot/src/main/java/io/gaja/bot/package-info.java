@NullMarked
package io.gaja.bot;

import org.jspecify.annotations.NullMarked;
