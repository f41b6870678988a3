package io.gaja.dispatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

  private List<Document> indexes() {
    List<Document> indexes = new ArrayList<>();
    for (String collection : List.of(MongoCalls.COLLECTION, MongoDrivers.COLLECTION)) {
      database.mongo().getCollection(collection).listIndexes().into(indexes);
    }
    return indexes;
  }
}
