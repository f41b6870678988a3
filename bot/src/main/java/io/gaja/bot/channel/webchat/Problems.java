package io.gaja.bot.channel.webchat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A refusal over HTTP: problem detail (RFC 9457) with one sentence for the person who wrote the
 * front end.
 */
final class Problems {
  private Problems() {}

  static ResponseEntity<ProblemDetail> of(HttpStatus status, String sentence) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(status, sentence));
  }

  /** The same, for a filter. */
  static void write(HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            JsonNodeFactory.instance
                .objectNode()
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", sentence)
                .toString());
  }
}
