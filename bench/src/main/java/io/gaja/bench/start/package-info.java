/** From process start to the page, beside an empty application. */
@NullMarked
package io.gaja.bench.start;

import org.jspecify.annotations.NullMarked;
