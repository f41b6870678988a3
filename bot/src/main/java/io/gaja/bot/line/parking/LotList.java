package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.LotOffer;
import io.gaja.dispatch.line.parking.ParkingQuote;
import io.gaja.dispatch.line.parking.Premises;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The lots near a place, with what decides between them, and a button for each with a space. */
final class LotList {
  /** People walk around blocks: a third more than in a straight line, at 4 km an hour. */
  private static final double METRES_A_MINUTE = 50;

  private final Scene scene;

  private LotList(Scene scene) {
    this.scene = scene;
  }

  /**
   * What another line has to offer.
   *
   * @param index by which it is chosen
   */
  record Other(int index, String text, String label) {}

  static Turn.Settled show(
      ParkingDraft draft, List<LotOffer> lots, List<Other> others, Scene scene) {
    return new LotList(scene).show(draft, lots, others);
  }

  private Turn.Settled show(ParkingDraft draft, List<LotOffer> lots, List<Other> others) {
    List<String> entries = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < lots.size(); i++) {
      entries.add((i + 1) + ". " + entry(lots.get(i)));
      if (lots.get(i).free() > 0) {
        String label =
            scene.say(ParkingPhrase.BOOK, String.valueOf(i + 1), lots.get(i).lot().name());
        buttons.add(scene.option(label, Verb.PICK, String.valueOf(i)));
      }
    }
    if (lots.isEmpty()) {
      entries.add(scene.say(ParkingPhrase.NO_LOTS));
    }
    for (Other other : others) {
      entries.add(other.text());
      buttons.add(scene.option(other.label(), Verb.TOGGLE, String.valueOf(other.index())));
    }
    Reply reply = Reply.titled(title(draft), String.join("\n", entries));
    for (Button button : buttons) {
      reply = reply.row(button);
    }
    return Turn.ask(
        new ParkingStep.Listed(draft, lots.stream().map(offer -> offer.lot().id()).toList()),
        reply
            .row(
                scene.option(ParkingPhrase.CHANGE_PLACE, Verb.CHANGE_PICKUP),
                scene.option(ParkingPhrase.CHANGE_TIME, Verb.AGAIN))
            .row(scene.option(Msg.STOP, Verb.STOP)));
  }

  private String title(ParkingDraft draft) {
    String place = Around.say(draft, scene.words());
    String time = WindowText.say(draft.window(scene.now()), scene.now(), scene.words());
    return scene.say(ParkingPhrase.LIST_TITLE, place, time);
  }

  private String entry(LotOffer offer) {
    Words words = scene.words();
    String free =
        offer.free() > 0
            ? words.say(ParkingPhrase.FREE, words.count(offer.free()))
            : words.say(ParkingPhrase.NONE_FREE);
    String first =
        words.say(
            ParkingPhrase.LOT_LINE,
            offer.lot().name(),
            words.distance(offer.away()),
            words.duration(walk(offer.away())),
            free,
            price(offer.price()));
    return first + "\n    " + String.join(" · ", facts(offer));
  }

  private static Duration walk(Distance away) {
    return Duration.ofSeconds(Math.round(away.metres() / METRES_A_MINUTE * 60));
  }

  private String price(ParkingQuote quote) {
    String byTime = scene.words().money(quote.byTime().total());
    return quote
        .cheaper()
        .map(with ->
            scene.say(
                ParkingPhrase.PRICE_OR_PASS,
                byTime,
                WindowText.length(with.pass().lasts(), scene.words()),
                scene.words().money(with.fare().total())))
        .orElse(byTime);
  }

  /** How fresh the count is, and what else may matter before somebody drives there. */
  private List<String> facts(LotOffer offer) {
    Words words = scene.words();
    Premises premises = offer.lot().premises();
    List<String> facts = new ArrayList<>();
    facts.add(WindowText.freshness(offer.countedAt(), scene.now(), words));
    LotText.hours(offer.lot().hours(), words).ifPresent(facts::add);
    premises
        .heightLimitCm()
        .ifPresent(
            height -> facts.add(words.say(ParkingPhrase.HEIGHT, LotText.metres(height, words))));
    if (premises.chargers() > 0) {
      facts.add(words.say(ParkingPhrase.CHARGERS, words.count(premises.chargers())));
    }
    return facts;
  }
}
