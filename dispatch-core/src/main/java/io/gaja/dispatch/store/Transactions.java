package io.gaja.dispatch.store;

import com.mongodb.MongoException;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import java.util.ConcurrentModificationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one transaction runner. A body that lost against a concurrent one runs again, with growing
 * random pauses and a bound, so it must do nothing but read and write the database.
 */
public final class Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
  private static final int MOST_TRIES = 40;

  // Fifty people who want the same document one after another need some seconds in all.
  private static final long LONGEST_PAUSE_NANOS = 300_000_000;

  private final TransactionTemplate template;

  public Transactions(MongoDatabaseFactory database) {
    this.template = new TransactionTemplate(new CommitRepeatingManager(database));
  }

  /** Runs the body in one transaction; joins the one that is open on this thread. */
  public <T> T run(Supplier<T> body) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return body.get();
    }
    for (int tries = 1; ; tries++) {
      try {
        return template.execute(status -> body.get());
      } catch (RuntimeException failure) {
        if (tries == MOST_TRIES || !mayRunAgain(failure)) {
          throw failure;
        }
        pause(tries);
      }
    }
  }

  /**
   * Runs the action once the open transaction is committed, or now when there is none. What goes
   * wrong in it then is logged: the work is done, and must not be done again.
   */
  public static void afterCommit(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            try {
              action.run();
            } catch (RuntimeException failure) {
              LOG.error("What was to follow a commit failed", failure);
            }
          }
        });
  }

  /**
   * Spring reports a write conflict as a lasting error; only the driver's label tells the truth.
   */
  private static boolean mayRunAgain(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrentModificationException || isTransient(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTransient(Throwable cause) {
    return cause instanceof MongoException mongo
        && (mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
            || mongo.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL));
  }

  private static void pause(int tries) {
    long bound = Math.min(LONGEST_PAUSE_NANOS, 1_000_000L << Math.min(tries, 10));
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(bound));
  }

  /**
   * A commit whose outcome is unknown is repeated as it is: the server knows whether it was done
   * already.
   */
  private static final class CommitRepeatingManager extends MongoTransactionManager {
    private static final int MOST_COMMITS = 3;

    // Whatever the address of the database says.
    private static final TransactionOptions DURABLE =
        TransactionOptions.builder().writeConcern(WriteConcern.MAJORITY.withJournal(true)).build();

    CommitRepeatingManager(MongoDatabaseFactory database) {
      super(database, DURABLE);
    }

    @Override
    protected void doCommit(MongoTransactionObject transaction) throws Exception {
      for (int tries = 1; ; tries++) {
        try {
          transaction.commitTransaction();
          return;
        } catch (MongoException failure) {
          if (tries == MOST_COMMITS
              || !failure.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
            throw failure;
          }
        }
      }
    }
  }
}
