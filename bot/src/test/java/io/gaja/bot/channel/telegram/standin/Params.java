package io.gaja.bot.channel.telegram.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a method was called with: JSON, a form, a multipart form, or the query, read alike. */
final class Params {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern FIELD = Pattern.compile("[; ]name=\"([^\"]*)\"");

  private final ObjectNode values;

  private Params(ObjectNode values) {
    this.values = values;
  }

  static Params read(HttpWire.Exchange exchange) {
    ObjectNode values = Json.object();
    int question = exchange.target().indexOf('?');
    if (question >= 0) {
      form(exchange.target().substring(question + 1), values);
    }
    String type = exchange.headers().getOrDefault("content-type", "");
    String body = exchange.body();
    if (type.startsWith("application/json") && !body.isBlank()) {
      json(body, values);
    } else if (type.startsWith("multipart/form-data")) {
      multipart(type, body, values);
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
      form(body, values);
    }
    return new Params(values);
  }

  private static void json(String body, ObjectNode values) {
    try {
      if (Json.parse(body) instanceof ObjectNode object) {
        object.properties().forEach(field -> values.set(field.getKey(), field.getValue()));
        return;
      }
    } catch (JacksonException e) {
      // falls through to the refusal
    }
    throw Refusal.badRequest("can't parse JSON object");
  }

  private static void form(String text, ObjectNode values) {
    for (String pair : text.split("&", -1)) {
      String[] both = pair.split("=", 2);
      if (both.length == 2) {
        values.put(
            URLDecoder.decode(both[0], StandardCharsets.UTF_8),
            URLDecoder.decode(both[1], StandardCharsets.UTF_8));
      }
    }
  }

  private static void multipart(String type, String body, ObjectNode values) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      throw Refusal.badRequest("no boundary");
    }
    for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int blank = part.indexOf("\r\n\r\n");
      Matcher name = FIELD.matcher(blank < 0 ? "" : part.substring(0, blank));
      if (name.find()) {
        values.put(name.group(1), part.substring(blank + 4, part.length() - 2));
      }
    }
  }

  ObjectNode all() {
    return values;
  }

  boolean has(String name) {
    return values.hasNonNull(name);
  }

  String text(String name) {
    return values.path(name).asString("");
  }

  long number(String name, long otherwise) {
    return values.path(name).asLong(otherwise);
  }

  double decimal(String name) {
    double value = values.path(name).asDouble(Double.NaN);
    if (Double.isNaN(value)) {
      throw Refusal.badRequest(name + " is empty");
    }
    return value;
  }

  boolean flag(String name) {
    return values.path(name).asBoolean(false);
  }

  /** A structure, sent as such or as a string of JSON. */
  Optional<JsonNode> structure(String name) {
    JsonNode value = values.path(name);
    if (value.isMissingNode() || value.isNull() || value.asString("-").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.isString() ? Json.parse(value.stringValue()) : value);
    } catch (JacksonException e) {
      throw Refusal.badRequest("can't parse " + name.replace('_', ' ') + " JSON object");
    }
  }
}
