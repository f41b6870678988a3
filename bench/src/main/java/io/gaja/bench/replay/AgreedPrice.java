package io.gaja.bench.replay;

import java.util.List;
import java.util.OptionalLong;

/** What was agreed before the start, held against what the receipt says in the end. */
final class AgreedPrice {
  private static final String PRICE = "(?:약속 요금|Agreed price) .*";
  private static final String STOP_AGREED = "(?s).*(?:에 들러요\\. 요금은 이제|The ride stops at) .*";
  private static final String WAITED = "(?s).*(?:대기|Waiting) [₩0-9].*";

  private final WebChat chat;
  private final CallCard card;
  private final long atTheStart;

  AgreedPrice(WebChat chat, CallCard card, long atTheStart) {
    this.chat = chat;
    this.card = card;
    this.atTheStart = atTheStart;
  }

  /** The line of a card that says what was agreed. */
  static OptionalLong on(Message card) {
    return card.text()
        .lines()
        .filter(line -> line.matches(PRICE))
        .mapToLong(line -> Amounts.first(line).orElse(-1))
        .findFirst();
  }

  /** Nobody waits long in a replay: only an agreed stop, which says the new price, may add. */
  void compare(Message receipt) {
    long total = Amounts.total(receipt.text()).orElse(-1);
    long agreed =
        chat.findNewest(message -> message.text().matches(STOP_AGREED))
            .map(message -> lastAmount(message.text()))
            .orElse(atTheStart);
    if (total != agreed && !receipt.text().matches(WAITED)) {
      chat.complain(
          "agreed-price", "agreed on " + agreed + " for " + card.call() + ", receipt " + total);
    }
  }

  private static long lastAmount(String text) {
    List<Long> amounts = Amounts.all(text);
    return amounts.isEmpty() ? -1 : amounts.getLast();
  }
}
