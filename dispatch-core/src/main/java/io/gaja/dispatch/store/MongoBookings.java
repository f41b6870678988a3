package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.line.parking.Stay;
import io.gaja.dispatch.line.parking.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Bookings in the collection {@code bookings}. */
public final class MongoBookings implements Bookings {
  static final String COLLECTION = "bookings";
  private static final Bson OPEN = eq("open", true);

  private final MongoOperations mongo;

  public MongoBookings(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public boolean add(Booking booking) {
    return WokenDocuments.add(bookings(), BookingDocuments.write(booking));
  }

  @Override
  public void save(Booking booking) {
    Bson before = and(eq("_id", booking.id().value()), eq("version", booking.version() - 1));
    Document document = BookingDocuments.write(booking);
    if (bookings().replaceOne(before, document).getMatchedCount() == 0) {
      throw new StaleBooking(booking.id());
    }
  }

  @Override
  public Optional<Booking> findBooking(BookingId id) {
    return find(eq("_id", id.value()));
  }

  @Override
  public Optional<Booking> findOpenBookingOf(PersonId rider, Car car) {
    return find(and(eq("rider", rider.value()), eq("plate", BookingDocuments.plateOf(car)), OPEN));
  }

  @Override
  public List<Booking> listOpenBookingsOf(PersonId rider, int most) {
    return list(and(eq("rider", rider.value()), OPEN), ascending("from"), most);
  }

  @Override
  public List<Booking> listBookingsOf(PersonId rider, int most) {
    return list(eq("rider", rider.value()), descending("bookedAt"), most);
  }

  @Override
  public List<Booking> listDue(Instant now, int most) {
    return WokenDocuments.listDue(bookings(), now, most, BookingDocuments::read);
  }

  @Override
  public List<Stay> listStays(Collection<LotId> lots, Window window, int most) {
    Bson there =
        and(
            in("lot", lots.stream().map(LotId::value).toList()),
            OPEN,
            lt("since", window.until()),
            or(gt("until", window.from()), eq("present", true)));
    return bookings()
        .find(there)
        .projection(include("lot", "since", "until", "present"))
        .limit(most)
        .map(BookingDocuments::readStay)
        .into(new ArrayList<>());
  }

  @Override
  public List<Booking> listOpenIn(LotId lot, Instant before, int most) {
    return list(and(eq("lot", lot.value()), OPEN, lt("since", before)), ascending("since"), most);
  }

  @Override
  public List<Booking> listLeft(LotId lot, Window window, int most) {
    return list(left(lot, window), descending("endedAt"), most);
  }

  @Override
  public Takings sumTakings(LotId lot, Window window) {
    Document sums =
        new Document("_id", null)
            .append("cars", new Document("$sum", 1L))
            .append(
                "minor", new Document("$sum", new Document("$sum", "$state.receipt.fare.minor")));
    List<Bson> stages = List.of(Aggregates.match(left(lot, window)), new Document("$group", sums));
    Document found = bookings().aggregate(stages).first();
    return found == null
        ? new Takings(0, 0)
        : new Takings(found.getLong("cars"), found.getLong("minor"));
  }

  private static Bson left(LotId lot, Window window) {
    return and(
        eq("lot", lot.value()),
        eq("state.kind", "left"),
        gte("endedAt", window.from()),
        lt("endedAt", window.until()));
  }

  private Optional<Booking> find(Bson filter) {
    return Optional.ofNullable(bookings().find(filter).first()).map(BookingDocuments::read);
  }

  private List<Booking> list(Bson filter, Bson order, int most) {
    return bookings()
        .find(filter)
        .sort(order)
        .limit(most)
        .map(BookingDocuments::read)
        .into(new ArrayList<>());
  }

  private MongoCollection<Document> bookings() {
    return mongo.getCollection(COLLECTION);
  }
}
