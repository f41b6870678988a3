package io.gaja.dispatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.gaja.dispatch.Race;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one transaction runner, against a real replica set. */
class TransactionsTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final Transactions transactions = database.transactions();

  @BeforeEach
  void a_counter_at_zero() {
    database.mongo().getCollection("counters").insertOne(new Document("_id", "n").append("n", 0));
  }

  @Test
  void nothing_of_a_failed_transaction_remains() {
    assertThatThrownBy(() ->
            transactions.run(() -> {
              write(1);
              throw new IllegalStateException("on purpose");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(read()).isZero();
  }

  @Test
  void sixty_four_at_once_who_read_and_write_the_same_all_succeed() {
    Callable<Integer> increment =
        () ->
            transactions.run(() -> {
              int next = read() + 1;
              write(next);
              return next;
            });
    List<Integer> results = Race.atOnce(Collections.nCopies(64, increment));
    assertThat(results).doesNotHaveDuplicates().hasSize(64);
    assertThat(read()).isEqualTo(64);
  }

  @Test
  void a_body_that_lost_against_another_runs_again_and_what_it_wrote_before_is_gone() {
    AtomicInteger runs = new AtomicInteger();
    int result =
        transactions.run(() -> {
          write(read() + 1);
          if (runs.incrementAndGet() < 3) {
            throw new ConcurrentModificationException("somebody was faster");
          }
          return read();
        });
    assertThat(runs).hasValue(3);
    assertThat(result).isEqualTo(1);
  }

  @Test
  void a_body_that_always_loses_gives_up_in_the_end() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(() ->
            transactions.run(() -> {
              runs.incrementAndGet();
              throw new ConcurrentModificationException("somebody was faster");
            }))
        .isInstanceOf(ConcurrentModificationException.class);
    assertThat(runs.get()).isBetween(10, 100);
  }

  @Test
  void what_is_to_happen_after_the_commit_happens_after_it_and_only_then() {
    List<String> told = new ArrayList<>();
    int result =
        transactions.run(() -> {
          Transactions.afterCommit(() -> told.add("committed " + read()));
          write(7);
          told.add("written");
          return 7;
        });
    assertThat(result).isEqualTo(7);
    assertThat(told).containsExactly("written", "committed 7");
  }

  @Test
  void what_was_to_happen_after_a_commit_that_failed_never_happens() {
    List<String> told = new ArrayList<>();
    assertThatThrownBy(() ->
            transactions.run(() -> {
              Transactions.afterCommit(() -> told.add("committed"));
              throw new IllegalStateException("on purpose");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(told).isEmpty();
  }

  @Test
  void a_failure_after_the_commit_neither_repeats_the_work_nor_denies_it() {
    AtomicInteger runs = new AtomicInteger();
    int result =
        transactions.run(() -> {
          Transactions.afterCommit(() -> {
            throw new ConcurrentModificationException("too late");
          });
          write(read() + 1);
          return runs.incrementAndGet();
        });
    assertThat(result).isEqualTo(1);
    assertThat(read()).isEqualTo(1);
  }

  @Test
  void without_a_transaction_there_is_nothing_to_wait_for() {
    List<String> told = new ArrayList<>();
    Transactions.afterCommit(() -> told.add("at once"));
    assertThat(told).containsExactly("at once");
  }

  @Test
  void a_transaction_within_another_is_part_of_it() {
    assertThatThrownBy(() ->
            transactions.run(() -> {
              int inner =
                  transactions.run(() -> {
                    write(1);
                    return read();
                  });
              throw new IllegalStateException("outer fails after " + inner);
            }))
        .hasMessage("outer fails after 1");
    assertThat(read()).isZero();
  }

  private int read() {
    Document counter =
        database.mongo().getCollection("counters").find(Filters.eq("_id", "n")).first();
    return counter == null ? -1 : counter.getInteger("n");
  }

  private void write(int value) {
    database
        .mongo()
        .getCollection("counters")
        .updateOne(Filters.eq("_id", "n"), Updates.set("n", value));
  }
}
