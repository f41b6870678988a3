package io.gaja.bot.monkey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.gaja.bot.channel.telegram.standin.BotApi;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Reads the log: no failures but of updates that nobody can read, and nothing personal. */
final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "Update (-?[0-9]{1,19}|unknown) cannot be read and is kept aside: .*|An update of"
              + " telegram was parked: .*",
          Pattern.DOTALL);
  private static final Pattern PERSONAL =
      Pattern.compile("김기사|코엑스|강남역|COEX|Gangnam|쏘나타|37\\.5[0-9]|127\\.0[0-9]|빨간 모자|불러줘");

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Breaches breaches;
  private final Proofreader reader;
  private int unreadable;

  LogWatch(Breaches breaches, Proofreader reader) {
    this.breaches = breaches;
    this.reader = reader;
    root.addAppender(this);
    start();
  }

  @Override
  protected void append(ILoggingEvent event) {
    String line = event.getFormattedMessage();
    String failure = event.getThrowableProxy() == null ? "" : " " + failureOf(event);
    if (UNREADABLE.matcher(line).matches()) {
      unreadable++;
    } else if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
      breaches.add("exception", event.getLoggerName() + ": " + line + failure, "");
    }
    String all = line + failure;
    if (PERSONAL.matcher(all).find() || reader.isSecret(all) || all.contains(BotApi.TOKEN)) {
      breaches.add("law 9, personal in the log", event.getLoggerName() + ": " + all, "");
    }
  }

  private static String failureOf(ILoggingEvent event) {
    return ch.qos.logback.classic.spi.ThrowableProxyUtil.asString(event.getThrowableProxy());
  }

  int unreadable() {
    return unreadable;
  }

  @Override
  public void close() {
    root.detachAppender(this);
    stop();
  }
}
