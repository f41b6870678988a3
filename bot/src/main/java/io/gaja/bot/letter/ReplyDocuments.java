package io.gaja.bot.letter;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** How a reply is written in the database; what is empty is left out. */
final class ReplyDocuments {
  private ReplyDocuments() {}

  static Document write(Reply reply) {
    Document document = new Document();
    if (!reply.title().isEmpty()) {
      document.append("title", reply.title());
    }
    if (!reply.text().isEmpty()) {
      document.append("text", reply.text());
    }
    if (!reply.buttons().isEmpty()) {
      document.append("buttons", reply.buttons().stream().map(ReplyDocuments::row).toList());
    }
    if (reply.ask() != Reply.Ask.NOTHING) {
      document.append("ask", reply.ask().name());
    }
    reply.pin().ifPresent(pin -> document.append("pin", place(pin)));
    reply.photo().ifPresent(photo -> document.append("photo", photo));
    return document;
  }

  static Reply read(Document document) {
    return new Reply(
        document.get("title", ""),
        document.get("text", ""),
        document.getList("buttons", List.class, List.of()).stream()
            .map(ReplyDocuments::readRow)
            .toList(),
        Reply.Ask.valueOf(document.get("ask", Reply.Ask.NOTHING.name())),
        Optional.ofNullable(document.get("pin", Document.class)).map(ReplyDocuments::readPlace),
        Optional.ofNullable(document.getString("photo")));
  }

  private static List<Document> row(List<Button> row) {
    return row.stream().map(ReplyDocuments::button).toList();
  }

  private static Document button(Button button) {
    return switch (button) {
      case Button.Choice(String label, String data) ->
          new Document("label", label).append("data", data);
      case Button.Link(String label, String url) -> new Document("label", label).append("url", url);
    };
  }

  private static List<Button> readRow(List<?> row) {
    return row.stream().map(Document.class::cast).map(ReplyDocuments::readButton).toList();
  }

  private static Button readButton(Document button) {
    String label = button.getString("label");
    return button.containsKey("data")
        ? new Button.Choice(label, button.getString("data"))
        : new Button.Link(label, button.getString("url"));
  }

  private static Document place(Place place) {
    return new Document("name", place.name())
        .append("address", place.address())
        .append("lat", place.point().latitude())
        .append("lng", place.point().longitude());
  }

  private static Place readPlace(Document place) {
    return new Place(
        place.getString("name"),
        place.getString("address"),
        new Point(place.getDouble("lat"), place.getDouble("lng")));
  }
}
