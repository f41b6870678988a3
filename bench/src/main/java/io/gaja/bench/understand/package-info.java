/** How well, and how fast, sentences are understood. */
@NullMarked
package io.gaja.bench.understand;

import org.jspecify.annotations.NullMarked;
