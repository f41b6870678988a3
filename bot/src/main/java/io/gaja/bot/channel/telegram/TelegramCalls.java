package io.gaja.bot.channel.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Calls the Bot API and says what came of it; never throws for an outage, never sends twice by
 * itself, and what it says never carries the token or anything personal.
 */
final class TelegramCalls implements AutoCloseable {
  /** OkHttp's own 5 per host would cap sending near 16 messages a second. */
  private static final int CALLS_AT_ONCE = 128;

  private static final int VALIDATION = 400;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  /** A call that takes longer than the limit, its answer included, is given up. */
  TelegramCalls(TelegramSettings settings, Duration limit) {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(CALLS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
    URI url = settings.apiUrl();
    String path = url.getRawPath().replaceAll("/+$", "");
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(CALLS_AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS))
            // After a reset OkHttp would send the same message a second time.
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .connectTimeout(CONNECT)
            .readTimeout(limit)
            .writeTimeout(limit)
            .callTimeout(limit)
            .addInterceptor(chain -> under(path, chain))
            .build();
    client = new OkHttpTelegramClient(mapper(), http, settings.token(), telegramUrl(url));
  }

  <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
    return attempt(() -> client.execute(method));
  }

  Answer<Message> call(SendPhoto photo) {
    return attempt(() -> client.execute(photo));
  }

  Answer<Boolean> call(SetWebhook webhook) {
    return attempt(() -> client.execute(webhook));
  }

  /** Sends it without waiting; whether it arrives does not matter. */
  void callAndForget(BotApiMethod<?> method) {
    try {
      client.executeAsync(method).exceptionally(failure -> null);
    } catch (TelegramApiException e) {
      // Said by the name of the method: nothing depends on it.
    }
  }

  /** Ends every call that is under way. */
  void cancelAll() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private interface Attempt<T> {
    T make() throws TelegramApiException;
  }

  private static <T> Answer<T> attempt(Attempt<T> attempt) {
    try {
      T result = attempt.make();
      return result == null ? new Answer.Unclear<>("an empty answer") : new Answer.Taken<>(result);
    } catch (TelegramApiValidationException e) {
      return new Answer.Rejected<>(
          VALIDATION, Optional.ofNullable(e.getMessage()).orElse(""), Optional.empty());
    } catch (TelegramApiRequestException e) {
      Integer code = e.getErrorCode();
      return code == null || code == 0 ? unclear(e) : rejected(code, e);
    } catch (TelegramApiException e) {
      Throwable cause = e.getCause();
      return cause != null && neverConnected(cause)
          ? new Answer.NotSent<>(cause.getClass().getSimpleName())
          : unclear(e);
    }
  }

  private static <T> Answer<T> rejected(int code, TelegramApiRequestException e) {
    Optional<Duration> retryAfter =
        Optional.ofNullable(e.getParameters())
            .flatMap(parameters -> Optional.ofNullable(parameters.getRetryAfter()))
            .map(seconds -> Duration.ofSeconds(Math.max(seconds, 1)));
    return new Answer.Rejected<>(
        code, Optional.ofNullable(e.getApiResponse()).orElse(""), retryAfter);
  }

  /** Only the kind of failure: messages of exceptions may quote the answer or the address. */
  private static <T> Answer<T> unclear(TelegramApiException e) {
    Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
    return new Answer.Unclear<>(cause.getClass().getSimpleName());
  }

  private static boolean neverConnected(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException
        || cause instanceof SSLHandshakeException;
  }

  private static Response under(String path, Interceptor.Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    HttpUrl longer = url.newBuilder().encodedPath(path + url.encodedPath()).build();
    return chain.proceed(chain.request().newBuilder().url(longer).build());
  }

  private static TelegramUrl telegramUrl(URI url) {
    int port = url.getPort() > 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    return new TelegramUrl(url.getScheme(), url.getHost(), port, false);
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
        .addMixIn(PartialBotApiMethod.class, WithoutMethodName.class)
        .build();
  }

  /** The library repeats the method's name in the body, which no method of Telegram has. */
  interface WithoutMethodName {
    @JsonIgnore
    String getMethod();
  }
}
