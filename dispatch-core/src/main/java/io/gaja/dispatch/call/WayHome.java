package io.gaja.dispatch.call;

import io.gaja.dispatch.place.Distance;
import java.util.Optional;

/**
 * How a driver gets on from the drop-off.
 *
 * @param recentCalls calls that lately started near it
 * @param fromHome how far it is from the driver's home, where that is known
 * @param nearer whether it is nearer to that home than the pickup is
 */
public record WayHome(int recentCalls, Optional<Distance> fromHome, boolean nearer) {}
