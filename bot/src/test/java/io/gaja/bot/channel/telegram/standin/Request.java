package io.gaja.bot.channel.telegram.standin;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call as it arrived.
 *
 * @param method as it was written in the address
 * @param path the whole path, with the token
 */
public record Request(String method, String path, ObjectNode params, Instant at) {
  public boolean is(String name) {
    return method.equalsIgnoreCase(name);
  }
}
