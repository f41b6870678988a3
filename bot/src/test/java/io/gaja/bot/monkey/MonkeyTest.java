package io.gaja.bot.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Thirty-five people and groups at both messengers do what is sensible, absurd, malformed, repeated
 * and out of order, and time passes in leaps. A hundred thousand of it, and another storm:
 *
 * <pre>
 * mvn -pl bot -am test -Dtest=MonkeyTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dgaja.monkey.updates=100000 -Dgaja.monkey.seed=7 -Dgaja.monkey.minutes=90
 * </pre>
 */
class MonkeyTest {
  private static final int UPDATES = Integer.getInteger("gaja.monkey.updates", 1500);
  private static final long SEED = Long.getLong("gaja.monkey.seed", 1);
  private static final Duration AT_MOST =
      Duration.ofMinutes(Integer.getInteger("gaja.monkey.minutes", 120));
  private static final int LEAST_PAIRS = 80;
  private static final int LEAST_FACTS = 14;
  private static final int ROUNDS_OF_DAWN = 25;

  private final long began = System.nanoTime();
  private final Breaches breaches = new Breaches();
  private final Proofreader reader = new Proofreader(Path.of("src/main/resources"));

  @Test
  void whatever_many_people_do_there_is_an_answer_no_failure_and_no_law_broken() throws Exception {
    try (World world = new World();
        LogWatch log = new LogWatch(breaches, reader);
        Posting posting = new Posting(world, breaches)) {
      List<Somebody> crowd = new Crowd(world, SEED).settle();
      crowd.forEach(who -> reader.hides(who.phone()));
      Mind mind = new Mind(sentences());
      Storm storm = new Storm(world, crowd, mind, posting, reader, breaches, SEED);
      storm.dawns(ROUNDS_OF_DAWN);
      storm.rages(UPDATES, AT_MOST);
      Aftermath aftermath = new Aftermath(world, storm, crowd, breaches);
      aftermath.everythingEnds();
      aftermath.lifeGoesOn();

      Coverage coverage = storm.coverage();
      tell(storm, coverage, log);
      assertThat(breaches.count()).as("seed %d: %s", SEED, breaches).isZero();
      assertThat(coverage.pairs()).as("what came in at which step").isGreaterThan(LEAST_PAIRS);
      assertThat(coverage.facts()).as("what became of it").isGreaterThan(LEAST_FACTS);
    }
  }

  private void tell(Storm storm, Coverage coverage, LogWatch log) {
    System.out.println(coverage);
    System.out.printf(
        "RESULT monkey seed=%d updates=%d unreadable=%d steps=%d pairs=%d facts=%d calls=%d"
            + " completed=%d exceptions=%d silences=%d breaches=%d seconds=%d%n",
        SEED,
        storm.updates(),
        log.unreadable(),
        coverage.steps(),
        coverage.pairs(),
        coverage.facts(),
        coverage.calls(),
        coverage.count(".completed"),
        breaches.count("exception"),
        breaches.count("silence"),
        breaches.count(),
        Duration.ofNanos(System.nanoTime() - began).toSeconds());
  }

  private static List<String> sentences() throws IOException {
    return Files.readAllLines(Path.of("../bench/corpus/development.jsonl")).stream()
        .filter(line -> !line.isBlank())
        .map(line -> Forms.read(line).path("said").asString(""))
        .toList();
  }
}
