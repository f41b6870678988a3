package io.gaja.dispatch.store;

import io.gaja.dispatch.call.Bargain;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.WaitingFee;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** The terms of a call; what was not thought of yet when it was written is absent. */
final class TermsDocuments {
  private TermsDocuments() {}

  static Document write(Terms terms) {
    OfferPolicy offers = terms.offers();
    Document document =
        new Document("driversPerWave", offers.driversPerWave())
            .append("offerLastsMillis", offers.offerLasts().toMillis())
            .append("waves", offers.waves())
            .append("firstRadiusMetres", offers.firstRadius().metres())
            .append("widestRadiusMetres", offers.widestRadius().metres())
            .append("freeWaitingMillis", terms.freeWaiting().toMillis())
            .append("pricing", write(terms.pricing()))
            .append("needs", terms.needs().stream().map(Skill::name).sorted().toList())
            .append("fetchedBack", terms.fetchedBack());
    terms.bargain().ifPresent(bargain -> document.append("bargain", write(bargain)));
    terms.waitingFee().ifPresent(fee -> document.append("waitingFee", write(fee)));
    return document;
  }

  static Terms read(Document document) {
    return new Terms(
        new OfferPolicy(
            document.getInteger("driversPerWave"),
            millis(document, "offerLastsMillis"),
            document.getInteger("waves"),
            new Distance(document.getLong("firstRadiusMetres")),
            new Distance(document.getLong("widestRadiusMetres"))),
        readPricing(document.get("pricing", Document.class)),
        millis(document, "freeWaitingMillis"),
        readNeeds(document),
        Optional.ofNullable(document.get("bargain", Document.class))
            .map(TermsDocuments::readBargain),
        Optional.ofNullable(document.get("waitingFee", Document.class))
            .map(TermsDocuments::readWaitingFee),
        document.getBoolean("fetchedBack", false));
  }

  private static Set<Skill> readNeeds(Document document) {
    return document.getList("needs", String.class, List.of()).stream()
        .map(Skill::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Document write(Pricing pricing) {
    return switch (pricing) {
      case Pricing.Metered metered ->
          new Document("kind", "metered")
              .append("lowest", FareDocuments.write(metered.lowest()))
              .append("highest", FareDocuments.write(metered.highest()));
      case Pricing.Fixed fixed ->
          new Document("kind", "fixed").append("price", FareDocuments.write(fixed.price()));
    };
  }

  private static Pricing readPricing(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "metered" -> new Pricing.Metered(money(document, "lowest"), money(document, "highest"));
      case "fixed" -> new Pricing.Fixed(money(document, "price"));
      default -> throw new UnknownKind("pricing", kind);
    };
  }

  private static Document write(Bargain bargain) {
    return new Document("step", FareDocuments.write(bargain.step()))
        .append("floor", FareDocuments.write(bargain.floor()))
        .append("ceiling", FareDocuments.write(bargain.ceiling()))
        .append("suggestAfterMillis", bargain.suggestAfter().toMillis())
        .append("answerWithinMillis", bargain.answerWithin().toMillis());
  }

  private static Bargain readBargain(Document document) {
    return new Bargain(
        money(document, "step"),
        money(document, "floor"),
        money(document, "ceiling"),
        millis(document, "suggestAfterMillis"),
        millis(document, "answerWithinMillis"));
  }

  private static Document write(WaitingFee fee) {
    return new Document("perMillis", fee.per().toMillis())
        .append("price", FareDocuments.write(fee.price()));
  }

  private static WaitingFee readWaitingFee(Document document) {
    return new WaitingFee(millis(document, "perMillis"), money(document, "price"));
  }

  private static Money money(Document document, String field) {
    return FareDocuments.readMoney(document.get(field, Document.class));
  }

  private static Duration millis(Document document, String field) {
    return Duration.ofMillis(document.getLong(field));
  }
}
