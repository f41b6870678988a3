/**
 * Points, places and ways between them, and the two ports to the outside: {@link
 * io.gaja.dispatch.place.PlaceFinder} and {@link io.gaja.dispatch.place.Routes}.
 */
@NullMarked
package io.gaja.dispatch.place;

import org.jspecify.annotations.NullMarked;
