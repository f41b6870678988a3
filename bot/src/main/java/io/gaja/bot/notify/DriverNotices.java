package io.gaja.bot.notify;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverEvent;
import io.gaja.dispatch.driver.DriverObserver;
import io.gaja.dispatch.driver.Homeward;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Posts what drivers and operators are owed because of the facts of a working life. */
final class DriverNotices implements DriverObserver {
  private final Addresses addresses;
  private final ApplicationCard application;
  private final LetterBox letters;

  DriverNotices(Addresses addresses, Lines lines, LetterBox letters) {
    this.addresses = addresses;
    this.application = new ApplicationCard(lines);
    this.letters = letters;
  }

  @Override
  public void record(DriverEvent event) {
    Driver driver = event.driver();
    letters.post(
        switch (event) {
          case DriverEvent.Applied applied -> applied(driver);
          case DriverEvent.Approved approved ->
              decided(driver, Msg.APPROVED, Msg.OPERATOR_APPROVED);
          case DriverEvent.Rejected rejected ->
              decided(driver, Msg.REJECTED, Msg.OPERATOR_REJECTED);
          case DriverEvent.AskedForMore asked ->
              Stream.concat(
                      applied(driver).stream(),
                      tell(driver, Msg.ASKED_FOR_MORE, Msg.MENU_DRIVER, Verb.DRIVER_MENU).stream())
                  .toList();
          case DriverEvent.GotMore more -> decided(driver, Msg.GOT_MORE, Msg.OPERATOR_APPROVED);
          case DriverEvent.GotNoMore no -> decided(driver, Msg.GOT_NO_MORE, Msg.OPERATOR_REJECTED);
          case DriverEvent.ProfileChanged changed ->
              tell(driver, Msg.PROFILE_CHANGED, Msg.MENU_DRIVER, Verb.DRIVER_MENU);
          case DriverEvent.WentHomeward homeward -> homeward(driver);
          case DriverEvent.HomewardEnded ended ->
              tell(driver, Msg.HOMEWARD_OFF, Msg.MENU_DRIVER, Verb.DRIVER_MENU);
          case DriverEvent.WentOnDuty on ->
              tell(driver, Msg.ON_DUTY, Msg.GO_OFF_DUTY, Verb.OFF_DUTY);
          case DriverEvent.WentOffDuty off ->
              tell(driver, Msg.OFF_DUTY, Msg.GO_ON_DUTY, Verb.ON_DUTY);
          case DriverEvent.WillGoOffDuty will ->
              tell(driver, Msg.WILL_GO_OFF, Msg.TODAY_BUTTON, Verb.TODAY);
          case DriverEvent.PositionLost lost ->
              tell(driver, Msg.POSITION_LOST, Msg.GO_ON_DUTY, Verb.ON_DUTY);
        });
  }

  private List<Letter> applied(Driver driver) {
    Optional<Person> person = addresses.find(driver.id().person());
    return addresses.toOperators(
        words -> new Content.Card(keyOf(driver), application.show(driver, person, words), true));
  }

  private List<Letter> decided(Driver driver, Msg toDriver, Msg toOperators) {
    List<Letter> operators =
        addresses.toOperators(words ->
            new Content.Withdraw(keyOf(driver), Reply.of(words.say(toOperators, driver.name()))));
    boolean approved = driver.isApproved();
    List<Letter> applicant =
        approved
            ? tell(driver, toDriver, Msg.GO_ON_DUTY, Verb.ON_DUTY)
            : tell(driver, toDriver, Msg.MENU_DRIVER, Verb.DRIVER_MENU);
    return Stream.concat(applicant.stream(), operators.stream()).toList();
  }

  private List<Letter> homeward(Driver driver) {
    int said = driver.homeward().map(Homeward::times).orElse(0);
    return tell(
        driver,
        words -> words.say(Msg.HOMEWARD_ON, words.count(Homeward.MOST_A_NIGHT - said)),
        Msg.MENU_DRIVER,
        Verb.DRIVER_MENU);
  }

  private List<Letter> tell(Driver driver, Msg what, Msg label, Verb verb) {
    return tell(driver, words -> words.say(what), label, verb);
  }

  private List<Letter> tell(Driver driver, Function<Words, String> what, Msg label, Verb verb) {
    return addresses.find(driver.id().person()).stream()
        .map(person -> {
          Words words = addresses.wordsFor(person);
          Reply reply = Reply.of(what.apply(words)).row(Tapped.button(words.say(label), verb, ""));
          return Letter.to(person.chat(), new Content.Note(reply, true));
        })
        .toList();
  }

  private static String keyOf(Driver driver) {
    return "driver-" + driver.id();
  }
}
