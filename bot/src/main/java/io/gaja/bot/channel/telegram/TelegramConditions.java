package io.gaja.bot.channel.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** When Telegram takes part at all. A setting that is empty is not set. */
final class TelegramConditions {
  static final String TOKEN = "gaja.telegram.token";
  static final String API_URL = "gaja.telegram.api-url";
  static final String WEBHOOK_URL = "gaja.telegram.webhook-url";
  static final String WEBHOOK_SECRET = "gaja.telegram.webhook-secret";

  private TelegramConditions() {}

  private static boolean isSet(Environment settings, String name) {
    return !settings.getProperty(name, "").isBlank();
  }

  static final class TokenIsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return isSet(context.getEnvironment(), TOKEN);
    }
  }

  static final class WebhookIsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return isSet(context.getEnvironment(), TOKEN) && isSet(context.getEnvironment(), WEBHOOK_URL);
    }
  }
}
