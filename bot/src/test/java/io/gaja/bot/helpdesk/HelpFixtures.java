package io.gaja.bot.helpdesk;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** What the database makes of a document. */
final class HelpFixtures {
  private HelpFixtures() {}

  static Document throughBson(Document document) {
    BsonDocument stored =
        document.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    return new DocumentCodec()
        .decode(new BsonDocumentReader(stored), DecoderContext.builder().build());
  }
}
