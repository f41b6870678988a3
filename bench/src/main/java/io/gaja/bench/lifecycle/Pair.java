package io.gaja.bench.lifecycle;

import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rider and a driver who live at one place, so that it is always the two of them who meet. */
final class Pair {
  private static final Pattern NUMBER = Pattern.compile("Boarding number ([0-9]{4})");
  private static final Pattern ESTIMATE = Pattern.compile("estimate ₩([0-9,]+)");
  private static final int A_DAY = 86_400;

  private final Person rider;
  private final Person driver;
  private final Place home;
  private final Place away;

  Pair(BotApi api, int index, Place home, Place away) {
    this.rider = api.person(10_000 + index, "Rider", "en");
    this.driver = api.person(20_000 + index, "Driver", "en");
    this.home = home;
    this.away = away;
  }

  /** The driver's application, up to the licence; the operator has to approve it. */
  void apply() {
    steps(driver, List.of("/driver", "Driver"));
    step(driver, () -> driver.sharesContact("+821055550000"));
    tap(driver, "tg");
    step(driver, () -> tap(driver, "nx"));
    steps(driver, List.of("white Sonata", "12A 3456"));
    step(driver, () -> driver.sendsPhoto("licence-" + driver.id()));
  }

  void goOnDuty() {
    tap(driver, "on");
    driver.sharesLive(home.point().latitude(), home.point().longitude(), A_DAY - 1);
    key(driver, "of");
  }

  /** The position stays fresh, and says that nobody has moved. */
  void standStill() {
    driver.moves(home.point().latitude(), home.point().longitude());
  }

  /** From the first word to the receipt, as fast as the answers come. */
  void ride() {
    rider.clearsHistory();
    driver.clearsHistory();
    rider.says("taxi from " + home.name() + " to " + away.name());
    tap(rider, "cn");
    tap(driver, "ac");
    tap(driver, "ar");
    tap(driver, "ob");
    String number = find(rider.awaits("the number", seen -> has(seen, NUMBER)).text(), NUMBER);
    key(driver, "ys");
    driver.says(number);
    tap(driver, "fi");
    String fare = find(driver.awaits("the meter", seen -> has(seen, ESTIMATE)).text(), ESTIMATE);
    driver.says(fare);
    key(rider, "rp");
    driver.awaits("Earned");
  }

  private static boolean has(Seen seen, Pattern pattern) {
    return pattern.matcher(seen.text()).find();
  }

  private static String find(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static void steps(Person person, List<String> words) {
    words.forEach(said -> step(person, () -> person.says(said)));
  }

  private static void step(Person person, Runnable act) {
    int before = person.hears().size();
    act.run();
    person.awaits("the next question", _ -> person.hears().size() > before);
  }

  static void tap(Person person, String verb) {
    person.taps(key(person, verb));
  }

  private static String key(Person person, String verb) {
    Seen seen = person.awaits(verb, candidate -> findKey(candidate, verb).isPresent());
    return findKey(seen, verb).orElseThrow();
  }

  static Optional<String> findKey(Seen seen, String verb) {
    return seen.buttons().stream()
        .flatMap(List::stream)
        .flatMap(key -> key.data().stream())
        .filter(data -> data.startsWith(verb + ":"))
        .findFirst();
  }
}
