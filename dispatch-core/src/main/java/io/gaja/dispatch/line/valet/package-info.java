/** The valet: takes a car at the entrance, parks it and brings it back. */
@NullMarked
package io.gaja.dispatch.line.valet;

import org.jspecify.annotations.NullMarked;
