package io.gaja.dispatch.store;

import io.gaja.dispatch.call.Receipt;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.util.Currency;
import java.util.List;
import org.bson.Document;

/** Money, fares and receipts. */
final class FareDocuments {
  private FareDocuments() {}

  static Document write(Money money) {
    return new Document("minor", money.minorUnits())
        .append("currency", money.currency().getCurrencyCode());
  }

  static Money readMoney(Document document) {
    return new Money(
        document.getLong("minor"), Currency.getInstance(document.getString("currency")));
  }

  static List<Document> write(Fare fare) {
    return fare.items().stream()
        .map(item -> write(item.amount()).append("kind", item.kind().name()))
        .toList();
  }

  static Fare readFare(List<Document> items) {
    return new Fare(
        items.stream()
            .map(item -> new Fare.Item(Fare.Kind.valueOf(item.getString("kind")), readMoney(item)))
            .toList());
  }

  static Document write(Receipt receipt) {
    return new Document("fare", write(receipt.fare()))
        .append("boardedAt", receipt.boardedAt())
        .append("endedAt", receipt.endedAt());
  }

  static Receipt readReceipt(Document document) {
    return new Receipt(
        readFare(document.getList("fare", Document.class)),
        Times.read(document, "boardedAt"),
        Times.read(document, "endedAt"));
  }
}
