package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingRefusal;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.ExtensionAnswer;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import io.gaja.dispatch.line.parking.LotOffer;
import io.gaja.dispatch.line.parking.ParkingQuote;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.line.parking.Proof;
import io.gaja.dispatch.line.parking.Visit;
import io.gaja.dispatch.line.parking.Window;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The books of parking on paper: what is written in, and prices by the real tariffs. */
public final class PaperBooks implements ParkingBooks {
  public static final PaperBooks EMPTY = new PaperBooks(List.of(), List.of());

  private final List<Lot> lots;
  private final List<BookedSpace> spaces;
  private final List<Proof> proofs = new ArrayList<>();
  private Optional<BookingRefusal> noExtension = Optional.empty();
  private int free = 41;

  private PaperBooks(List<Lot> lots, List<BookedSpace> spaces) {
    this.lots = List.copyOf(lots);
    this.spaces = List.copyOf(spaces);
  }

  static PaperBooks with(Booking... bookings) {
    return with(PaperLots.COEX, bookings);
  }

  static PaperBooks with(Lot lot, Booking... bookings) {
    List<BookedSpace> spaces =
        Stream.of(bookings).map(booking -> new BookedSpace(booking, lot)).toList();
    return new PaperBooks(List.of(lot), spaces);
  }

  /** The books of somebody who runs several. */
  static PaperBooks of(List<Lot> lots) {
    return new PaperBooks(lots, List.of());
  }

  PaperBooks withFree(int spacesLeft) {
    free = spacesLeft;
    return this;
  }

  PaperBooks refusing(BookingRefusal refusal) {
    noExtension = Optional.of(refusal);
    return this;
  }

  PaperBooks and(Proof proof) {
    proofs.add(proof);
    return this;
  }

  @Override
  public List<LotOffer> listLots(PersonId rider, Point near, Window window) {
    return lots.stream()
        .map(lot ->
            new LotOffer(
                lot,
                new Distance(250),
                window,
                free,
                new ParkingQuote(fare(lot, window, Optional.empty()), Optional.empty())))
        .toList();
  }

  @Override
  public List<Price> listPrices(LotId lot, PersonId rider, Window window) {
    return findLot(lot).stream()
        .flatMap(known ->
            Stream.concat(
                    Stream.of(Optional.<Pass>empty()),
                    known.tariff().passes().stream().map(Optional::of))
                .map(pass -> new Price(pass, fare(known, window, pass))))
        .toList();
  }

  private static Fare fare(Lot lot, Window window, Optional<Pass> pass) {
    return lot.tariff()
        .fareFor(new Visit(window.from(), window.until(), pass, Set.of()), PaperTalk.SEOUL);
  }

  @Override
  public Optional<Lot> findLot(LotId id) {
    return lots.stream().filter(lot -> lot.id().equals(id)).findFirst();
  }

  @Override
  public Optional<BookedSpace> findSpace(BookingId id) {
    return spaces.stream().filter(space -> space.booking().id().equals(id)).findFirst();
  }

  @Override
  public List<BookedSpace> listOpenSpacesOf(PersonId rider) {
    return spaces.stream()
        .filter(space -> space.booking().isOpen() && space.booking().rider().equals(rider))
        .toList();
  }

  @Override
  public ExtensionAnswer quoteExtension(BookingId id, Instant until) {
    if (noExtension.isPresent()) {
      return new ExtensionAnswer.Refused(noExtension.get());
    }
    if (findSpace(id).isEmpty()) {
      return new ExtensionAnswer.Refused(BookingRefusal.NO_SUCH_BOOKING);
    }
    BookedSpace space = findSpace(id).get();
    Window window = space.booking().window();
    Fare total = fare(space.lot(), new Window(window.from(), until), Optional.empty());
    Fare before = fare(space.lot(), window, Optional.empty());
    return new ExtensionAnswer.Possible(until, total, total.total().minus(before.total()));
  }

  @Override
  public List<Lot> listLotsOf(PersonId attendant) {
    return lots.stream().filter(lot -> lot.isRunBy(attendant)).toList();
  }

  @Override
  public LotDay getToday(LotId id) {
    List<Booking> open = spaces.stream().map(BookedSpace::booking).filter(Booking::isOpen).toList();
    return new LotDay(
        findLot(id).orElseThrow(),
        LocalDate.ofInstant(PaperCalls.NOW, PaperTalk.SEOUL),
        PaperCalls.NOW,
        open.stream().filter(one -> one.state() instanceof BookingState.Held).toList(),
        open.stream().filter(one -> one.state() instanceof BookingState.Entered).toList(),
        List.of(),
        free,
        12,
        Money.won(143_000));
  }

  @Override
  public List<BookedSpace> findCars(PersonId attendant, String number, Instant now) {
    String plate = number.replaceAll("\\s", "");
    return spaces.stream()
        .filter(space -> space.lot().isRunBy(attendant))
        .filter(space ->
            space.booking().entryNumber().digits().equals(number)
                || space.booking().car().plate().endsWith(plate))
        .toList();
  }

  @Override
  public List<Proof> listProofsOf(PersonId person) {
    return proofs;
  }

  @Override
  public Optional<String> findName(PersonId person) {
    return person.value().equals("newcomer") ? Optional.of("김철수") : Optional.empty();
  }
}
