package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An electric car at a lot in Itaewon, in English, on the whole application: everybody sits at the
 * web chat.
 */
class ReducedParkingStoryTest {
  private final StoryClock clock = new StoryClock();
  private RunningGaja gaja;
  private WebPerson lee;
  private WebPerson park;
  private WebPerson sarah;
  private WebPerson office;

  @BeforeEach
  void the_day_begins() {
    gaja = RunningGaja.by(clock);
    lee = new WebPerson(gaja::port, "lee", "en");
    park = new WebPerson(gaja::port, "park", "en");
    sarah = new WebPerson(gaja::port, "sarah", "en");
    office = new WebPerson(gaja::port, "ops", "en");
    office.says("/start");
    office.awaits("Hello");
  }

  @AfterEach
  void the_day_ends() {
    List.of(lee, park, sarah, office).forEach(WebPerson::close);
    gaja.close();
  }

  @Test
  void a_day() {
    leeRegistersALotThatGrantsReductions();
    parkHelpsAtIt();
    sarahShowsThatHerCarIsElectric();
    sarahBooksForHalfThePrice();
    sarahStaysLongerAndLongerStill();
    sarahPaysForAllOfIt();
    aBookingIsTurnedDown();
  }

  private void leeRegistersALotThatGrantsReductions() {
    lee.says("/lot");
    lee.taps("Register a lot");
    lee.awaits("What is the lot called?");
    lee.says("Hill Garage");
    lee.awaits("Where is it?");
    lee.says("Itaewon Station");
    lee.awaits("How many cars does it hold?");
    lee.says("10");
    lee.awaits("free at first?");
    lee.taps("None");
    lee.awaits("per how many minutes?");
    lee.taps("10 min ₩500");
    for (String question :
        List.of(
            "a most for a day?",
            "Is the night another price?",
            "at the weekend?",
            "sell passes?")) {
      lee.awaits(question);
      lee.taps("None");
    }
    lee.awaits("grant reductions?");
    lee.taps("Usual reductions");
    lee.awaits("When is it open?");
    lee.taps("24 hours");
    lee.awaits("height limit?");
    lee.taps("None");
    lee.awaits("EV chargers are there?");
    lee.says("2");
    lee.awaits("send it like this?");
    lee.taps("Send");
    office.awaits("New lot · Hill Garage");
    office.taps("Approve");
    lee.awaits("approved. You take bookings now");
    lee.awaits("Hill Garage · free 10 / 10");
  }

  private void parkHelpsAtIt() {
    park.says("/lot");
    park.taps("Help at another lot");
    String code = park.awaits("Send this code").text().lines().reduce("", (a, b) -> b).strip();
    lee.taps("Add an attendant");
    lee.awaits("type the code");
    lee.says(code);
    lee.awaits("Add park as an attendant?");
    lee.taps("Yes");
    park.awaits("one more attendant");
    park.awaits("Hill Garage · free 10 / 10");
  }

  private void sarahShowsThatHerCarIsElectric() {
    sarah.says("/discount");
    sarah.taps("Electric car");
    sarah.awaits("photo of your car registration");
    sarah.sendsPhoto();
    office.awaits("Parking reduction · Electric car");
    office.taps("Approve");
    sarah.awaits("Your next booking costs less");
  }

  private void sarahBooksForHalfThePrice() {
    sarah.says("park at Itaewon Station for 2 hours");
    sarah.awaits("10 free · ₩3,000");
    sarah.taps("Book 1 · Hill Garage");
    sarah.awaits("What car is it?");
    sarah.says("Ioniq");
    sarah.awaits("on the number plate?");
    sarah.says("34나5678");
    sarah.taps("automatic");
    sarah.awaits("🅿️ Booked · Hill Garage");
    park.awaits("🅿️ Booking · 34나5678");
    park.says("5678");
    park.taps("In");
    sarah.awaits("🅿️ Parked · Hill Garage");
    lee.awaits("🚗 Inside · 34나5678");
  }

  private void sarahStaysLongerAndLongerStill() {
    clock.passes(Duration.ofMinutes(91));
    sarah.awaits("min left");
    sarah.taps("Stay longer");
    sarah.awaits("How much longer?");
    sarah.says("1 hour");
    sarah.awaits("costs ₩1,500 more, ₩4,500 in all");
    sarah.taps("Stay longer");
    sarah.awaits("You can stay until");
    clock.passes(Duration.ofMinutes(124));
    sarah.awaits("Your parking time is over");
    sarah.awaits("So far ₩5,500");
  }

  private void sarahPaysForAllOfIt() {
    park.taps("Out");
    park.awaits("✅ Out · 34나5678 · ₩5,500");
    String receipt = sarah.awaits("You have left · ₩5,500").text();
    assertThat(receipt).contains("Parking ₩11,000", "Reduction ₩-5,500");
    lee.awaits("Today 1 left · ₩5,500");
  }

  private void aBookingIsTurnedDown() {
    sarah.says("park at Itaewon Station for 1 hour");
    sarah.awaits("10 free · ₩1,500");
    sarah.taps("Book 1 · Hill Garage");
    sarah.taps("Ioniq 34나5678 automatic");
    lee.taps("I cannot take it");
    lee.taps("Yes, I cannot take it");
    sarah.awaits("The lot cannot take your car after all");
    sarah.taps("Show other lots");
    sarah.awaits("🅿️ Near ");
  }
}
