/** Real trips, played through the web chat by riders and drivers. */
@NullMarked
package io.gaja.bench.replay;

import org.jspecify.annotations.NullMarked;
