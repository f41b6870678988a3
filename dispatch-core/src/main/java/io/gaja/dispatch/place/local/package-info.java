/**
 * Places and ways without any outside service: a gazetteer of the Seoul area and the straight line.
 */
@NullMarked
package io.gaja.dispatch.place.local;

import org.jspecify.annotations.NullMarked;
