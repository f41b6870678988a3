package io.gaja.bot.person;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.store.HandoverDocuments;
import io.gaja.dispatch.store.PlaceDocuments;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** A person as one document. */
final class PersonDocuments {
  private PersonDocuments() {}

  /** Written one version on. */
  static Document write(Person person) {
    Document document =
        new Document("_id", person.id().value())
            .append("version", person.version() + 1)
            .append("chat", person.chat().toString())
            .append("name", person.name())
            .append("language", person.language().name())
            .append("reachable", person.reachable())
            .append("recents", person.recents().stream().map(PlaceDocuments::write).toList())
            .append("cars", person.cars().stream().map(HandoverDocuments::write).toList());
    person.phone().ifPresent(phone -> document.append("phone", phone));
    person.licence().ifPresent(licence -> document.append("licence", licence));
    person.home().ifPresent(home -> document.append("home", PlaceDocuments.write(home)));
    person.work().ifPresent(work -> document.append("work", PlaceDocuments.write(work)));
    return document;
  }

  static Person read(Document document) {
    return new Person(
        new PersonId(document.getString("_id")),
        document.getLong("version"),
        ChatId.parse(document.getString("chat")),
        document.getString("name"),
        Language.valueOf(document.getString("language")),
        Optional.ofNullable(document.getString("phone")),
        Optional.ofNullable(document.getString("licence")),
        document.getBoolean("reachable"),
        place(document, "home"),
        place(document, "work"),
        document.getList("recents", Document.class).stream()
            .map(PlaceDocuments::readPlace)
            .toList(),
        // Whoever was saved before there were cars has none.
        document.getList("cars", Document.class, List.of()).stream()
            .map(HandoverDocuments::readCar)
            .toList());
  }

  private static Optional<Place> place(Document document, String field) {
    return Optional.ofNullable(document.get(field, Document.class)).map(PlaceDocuments::readPlace);
  }
}
