package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.place.Point;
import java.util.Optional;

/** How a simulated driver understands the job in hand. */
final class JobReading {
  private final Sentence meter;
  private final Sentence fromRider;
  private final Sentence askMessage;
  private final Sentence askPhoto;
  private final Sentence askBay;
  private final Sentence askKey;

  JobReading(Words words) {
    this.meter = new Sentence(Msg.ASK_METER, words);
    this.fromRider = new Sentence(Msg.FROM_RIDER, words);
    this.askMessage = new Sentence(Msg.ASK_MESSAGE, words);
    this.askPhoto = new Sentence(LineWords.ofValet("ASK_PHOTO"), words);
    this.askBay = new Sentence(LineWords.ofValet("ASK_BAY"), words);
    this.askKey = new Sentence(LineWords.ofValet("ASK_KEY"), words);
  }

  Optional<AtWork> of(WebMessage message, Buttons buttons) {
    return onTheWay(message, buttons)
        .or(() -> ofCar(message, buttons))
        .or(() -> question(message, buttons));
  }

  private static Optional<AtWork> onTheWay(WebMessage message, Buttons buttons) {
    Optional<Point> pin = message.content().pin().map(WebMessage.Pin::point);
    if (pin.isPresent() && buttons.has(Verb.ARRIVED)) {
      return buttons.find(Verb.ARRIVED).map(tap -> new AtWork.ToPickup(pin.get(), tap));
    }
    if (pin.isPresent() && buttons.has(Verb.FINISH)) {
      return buttons.find(Verb.FINISH).map(tap -> new AtWork.ToDropOff(pin.get(), tap));
    }
    Optional<Choice> agree = buttons.find(Verb.AGREE_STOP);
    Optional<Choice> decline = buttons.find(Verb.DECLINE_STOP);
    if (agree.isPresent() && decline.isPresent()) {
      return Optional.of(new AtWork.StopAsked(agree.get(), decline.get()));
    }
    return buttons.find(Verb.ON_BOARD).map(AtWork.AtPickup::new);
  }

  private Optional<AtWork> ofCar(WebMessage message, Buttons buttons) {
    if (askPhoto.isIn(message)) {
      return buttons.find(Verb.NEXT).map(AtWork.PhotoAsked::new);
    }
    if (askKey.isIn(message)) {
      return Optional.of(new AtWork.KeyAsked(buttons.list(Verb.PICK)));
    }
    return askBay.isIn(message) ? Optional.of(new AtWork.BayAsked()) : Optional.empty();
  }

  private Optional<AtWork> question(WebMessage message, Buttons buttons) {
    if (buttons.has(Verb.YES) && buttons.has(Verb.STOP)) {
      return buttons.find(Verb.YES).map(AtWork.NumberAsked::new);
    }
    if (askMessage.isIn(message)) {
      return Optional.of(new AtWork.MessageAsked());
    }
    Optional<Choice> answer = buttons.find(Verb.MESSAGE);
    if (answer.isPresent()) {
      return fromRider.read(message).map(said -> new AtWork.FromRider(said, answer.get()));
    }
    return meter
        .read(message)
        .map(amount -> amount.replaceAll("[^0-9]", ""))
        .filter(digits -> !digits.isEmpty() && digits.length() < 10)
        .map(digits -> new AtWork.MeterAsked(Long.parseLong(digits)));
  }
}
