package io.gaja.dispatch.place.google;

import com.google.maps.PendingResult;
import com.google.maps.errors.InvalidRequestException;
import com.google.maps.errors.MaxElementsExceededException;
import com.google.maps.errors.NotFoundException;
import com.google.maps.errors.ZeroResultsException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One kind of question to Google, with an end to our patience and a circuit breaker. */
final class GoogleLine {
  /** How long nothing is asked after the circuit has opened; then two questions try it. */
  static final Duration PAUSE = Duration.ofSeconds(30);

  /** The circuit opens when at least half of this many last answers were failures. */
  static final int WINDOW = 10;

  /** Fewer answers than this never open the circuit. */
  static final int FEWEST = 5;

  private static final int TRIALS = 2;
  private static final Logger log = LoggerFactory.getLogger(GoogleLine.class);

  private final String name;
  private final Duration patience;
  private final CircuitBreaker breaker;

  GoogleLine(String name, Duration patience, Clock clock) {
    this.name = name;
    this.patience = patience;
    breaker =
        CircuitBreaker.of(
            name,
            CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(FEWEST)
                .failureRateThreshold(50)
                .waitDurationInOpenState(PAUSE)
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .ignoreException(GoogleLine::isAboutTheQuestion)
                .clock(clock)
                .build());
    breaker
        .getEventPublisher()
        .onStateTransition(e -> log.warn("Google {}: circuit {}", name, e.getStateTransition()));
  }

  /**
   * The answer as {@code reading} understands it, or empty when there is none in time. A reading
   * that throws means a malformed answer.
   */
  <T, A> Optional<A> ask(Supplier<? extends PendingResult<T>> question, Function<T, A> reading) {
    try {
      return Optional.of(breaker.executeCallable(() -> reading.apply(await(question.get()))));
    } catch (CallNotPermittedException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (Exception e) {
      // The message may quote the key or an address; the kind does not.
      log.info("Google {} gave no answer: {}", name, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  boolean isOpenForQuestions() {
    return breaker.getState() != CircuitBreaker.State.OPEN;
  }

  private <T> T await(PendingResult<T> pending) throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    pending.setCallback(
        new PendingResult.Callback<>() {
          @Override
          public void onResult(T result) {
            answer.complete(result);
          }

          @Override
          public void onFailure(Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } catch (TimeoutException | InterruptedException e) {
      pending.cancel();
      throw e;
    }
  }

  /** Google is well, only this question has no answer. */
  private static boolean isAboutTheQuestion(Throwable e) {
    return e instanceof ZeroResultsException
        || e instanceof NotFoundException
        || e instanceof InvalidRequestException
        || e instanceof MaxElementsExceededException
        || e instanceof InterruptedException;
  }
}
