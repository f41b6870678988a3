/** Whole calls per second, beside a bare MongoDB driver. */
@NullMarked
package io.gaja.bench.lifecycle;

import org.jspecify.annotations.NullMarked;
