package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.model.IndexOptions;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.id.Slot;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is prepared and checked in the database at every start. */
class SchemaTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();

  @Test
  void an_empty_database_gets_the_version_of_this_program_and_is_accepted_from_then_on() {
    SchemaVersion.check(database.mongo());
    SchemaVersion.check(database.mongo());
    Document found = database.mongo().getCollection("schema").find().first();
    assertThat(found).containsEntry("version", SchemaVersion.CURRENT);
  }

  @Test
  void a_database_of_a_newer_program_is_left_alone() {
    int newer = SchemaVersion.CURRENT + 1;
    var schema = database.mongo().getCollection("schema");
    schema.insertOne(new Document("_id", "gaja").append("version", newer));
    assertThatIllegalStateException()
        .isThrownBy(() -> SchemaVersion.check(database.mongo()))
        .withMessageContaining("MONGODB_URI")
        .withMessageContaining(String.valueOf(newer));
    assertThat(schema.find().first()).containsEntry("version", newer);
  }

  @Test
  void indexes_that_exist_are_left_as_they_are() {
    List<Document> before = indexes();
    assertThatCode(() -> CoreIndexes.create(database.mongo())).doesNotThrowAnyException();
    assertThat(indexes()).isEqualTo(before).hasSizeGreaterThan(5);
  }

  @Test
  void a_database_of_before_there_were_slots_is_taken_over_with_the_calls_that_are_open() {
    var calls = database.mongo().getCollection(MongoCalls.COLLECTION);
    calls.createIndex(
        ascending("rider"),
        new IndexOptions()
            .name("one_open_call_per_rider")
            .unique(true)
            .partialFilterExpression(eq("open", true)));
    Call ride = CallFixtures.newCall();
    assertThat(database.calls().add(ride)).isTrue();
    calls.updateMany(new Document(), unset("slot"));

    CoreIndexes.create(database.mongo());
    CoreIndexes.create(database.mongo());

    assertThat(database.calls().findOpenCallOf(CallFixtures.RIDER, Slot.RIDE)).contains(ride);
    Call second = CallFixtures.placed("second", CallFixtures.wishOf(CallFixtures.RIDER));
    assertThat(database.calls().add(second)).as("a second ride").isFalse();
    assertThat(database.calls().add(CallFixtures.valetThatIs(CallFixtures.searching(), 1)))
        .as("a car beside the ride")
        .isTrue();
  }

  private List<Document> indexes() {
    List<Document> indexes = new ArrayList<>();
    for (String collection : List.of(MongoCalls.COLLECTION, MongoDrivers.COLLECTION)) {
      database.mongo().getCollection(collection).listIndexes().into(indexes);
    }
    return indexes;
  }
}
