package io.gaja.bot.channel.telegram;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the updates that Telegram pushes, up to 40 at once and in any order. Says 200 only when the
 * inbox has the update; after anything else Telegram pushes it again.
 */
@RestController
@Conditional(TelegramConditions.WebhookIsSet.class)
class WebhookController {
  private static final Logger log = LoggerFactory.getLogger(WebhookController.class);
  private static final int LARGEST_BODY = 1 << 20; // an update has some kilobytes

  private final UpdateIntake intake;
  private final byte[] secret;

  WebhookController(UpdateIntake intake, TelegramSettings settings) {
    this.intake = intake;
    this.secret = settings.webhookSecret().orElseThrow().getBytes(StandardCharsets.UTF_8);
  }

  @PostMapping(TelegramSettings.WEBHOOK_PATH)
  ResponseEntity<Void> push(
      @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false)
          @Nullable String told,
      HttpServletRequest request)
      throws IOException {
    if (told == null || !MessageDigest.isEqual(secret, told.getBytes(StandardCharsets.UTF_8))) {
      return answer(HttpStatus.FORBIDDEN);
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return answer(HttpStatus.CONTENT_TOO_LARGE);
    }
    try {
      intake.take(body);
      return answer(HttpStatus.OK);
    } catch (RuntimeException e) {
      log.warn("The inbox took no update ({})", e.getClass().getSimpleName());
      return answer(HttpStatus.INTERNAL_SERVER_ERROR);
    }
  }

  private static ResponseEntity<Void> answer(HttpStatus status) {
    return ResponseEntity.status(status).build();
  }
}
