/** Measures the product from outside; never needed to build or run it. */
@NullMarked
package io.gaja.bench;

import org.jspecify.annotations.NullMarked;
