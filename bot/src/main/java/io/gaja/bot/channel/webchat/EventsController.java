package io.gaja.bot.channel.webchat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Down the line: one chat as server-sent events that resume where they broke off. */
@RestController
final class EventsController {
  private static final int LONGEST_NUMBER = 18;

  private final EventStreams streams;

  EventsController(EventStreams streams) {
    this.streams = streams;
  }

  @GetMapping("/api/chats/{chat}/events")
  Object events(
      @PathVariable String chat,
      @RequestHeader(name = "Last-Event-ID") Optional<String> lastEventId,
      @RequestParam Optional<String> after,
      HttpServletResponse response) {
    Optional<String> seen = lastEventId.or(() -> after).filter(text -> !text.isEmpty());
    if (seen.isPresent() && !isNumber(seen.get())) {
      return Problems.of(HttpStatus.BAD_REQUEST, "Last-Event-ID and after are a seq: a number.");
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    OptionalLong from =
        seen.isPresent() ? OptionalLong.of(Long.parseLong(seen.get())) : OptionalLong.empty();
    return streams
        .open(chat, from)
        .<Object>map(emitter -> ResponseEntity.ok(emitter))
        .orElseGet(
            () -> Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "Too many pages are open: later."));
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
