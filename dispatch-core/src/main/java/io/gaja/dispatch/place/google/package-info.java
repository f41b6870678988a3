/**
 * Places and ways by Google Maps, behind one door that always ends in the local answer when Google
 * has none: {@link io.gaja.dispatch.place.google.GoogleMaps}.
 */
@NullMarked
package io.gaja.dispatch.place.google;

import org.jspecify.annotations.NullMarked;
