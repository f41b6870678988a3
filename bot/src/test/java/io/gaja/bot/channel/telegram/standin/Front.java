package io.gaja.bot.channel.telegram.standin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From an HTTP request to a method and back, with all that may go wrong on the way. */
final class Front {
  private final Methods methods;
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Faults faults = new Faults();
  private final Rate rate = new Rate();
  private volatile boolean recording = true;

  Front(Methods methods) {
    this.methods = methods;
  }

  Faults faults() {
    return faults;
  }

  Rate rate() {
    return rate;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  void recordsNothing() {
    recording = false;
    requests.clear();
  }

  HttpWire.Reply answer(HttpWire.Exchange exchange) {
    String path = exchange.target().split("\\?", 2)[0];
    int bot = path.indexOf("/bot");
    String[] parts = path.substring(Math.max(bot, 0)).split("/", 4);
    if (bot < 0 || parts.length != 3 || !parts[1].matches("bot[0-9]+:[A-Za-z0-9_-]+")) {
      return refused(Refusal.of(404, "Not Found"));
    }
    try {
      return answer(exchange, path, parts[1].substring(3), parts[2]);
    } catch (Refusal refusal) {
      return refused(refusal);
    } catch (RuntimeException e) {
      return refused(Refusal.of(500, "Internal Server Error: " + e));
    }
  }

  private HttpWire.Reply answer(
      HttpWire.Exchange exchange, String path, String token, String method) {
    Params params = Params.read(exchange);
    if (recording) {
      requests.add(new Request(method, path, params.all(), Instant.now()));
    }
    if (!token.equals(BotApi.TOKEN)) {
      throw Refusal.of(401, "Unauthorized");
    }
    Optional<Fault> fault = faults.next(method);
    return fault.isPresent() ? broken(fault.get(), method, params) : result(call(method, params));
  }

  private JsonNode call(String method, Params params) {
    rate.pass(method);
    return methods.call(method, params);
  }

  private HttpWire.Reply broken(Fault fault, String method, Params params) {
    return switch (fault) {
      case BAD_GATEWAY_HTML -> raw(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");
      case EMPTY_500 -> raw(500, "text/plain", "");
      case INTERNAL_ERROR -> refused(Refusal.of(500, "Internal Server Error"));
      case TOO_MANY -> refused(Refusal.tooMany(3));
      case RESET -> new HttpWire.Reply.Reset();
      case EMPTY_OBJECT -> {
        call(method, params);
        yield raw(200, "application/json", "{}");
      }
      case HANG -> {
        call(method, params);
        yield new HttpWire.Reply.Hang();
      }
      case RESET_AFTERWARDS -> {
        call(method, params);
        yield new HttpWire.Reply.Reset();
      }
    };
  }

  private static HttpWire.Reply result(JsonNode result) {
    ObjectNode answer = Json.object().put("ok", true);
    answer.set("result", result);
    return raw(200, "application/json", Json.text(answer));
  }

  private static HttpWire.Reply refused(Refusal refusal) {
    ObjectNode answer =
        Json.object()
            .put("ok", false)
            .put("error_code", refusal.code())
            .put("description", refusal.description());
    if (refusal.retryAfter() > 0) {
      answer.set("parameters", Json.object().put("retry_after", refusal.retryAfter()));
    }
    return raw(refusal.code(), "application/json", Json.text(answer));
  }

  private static HttpWire.Reply raw(int status, String type, String body) {
    return new HttpWire.Reply.Plain(status, type, body);
  }
}
