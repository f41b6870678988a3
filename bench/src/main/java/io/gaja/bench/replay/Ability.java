package io.gaja.bench.replay;

import java.util.random.RandomGenerator;

/**
 * What somebody who drives the riders' cars tells at the registration, by the numbers of the
 * answers.
 *
 * @param manual whether a car that is shifted by hand may be offered to them
 * @param licence 0 for ordinary cars, 1 for vans as well, 2 for buses as well
 * @param moves on foot, by scooter, by public transport, as a pair
 */
record Ability(boolean manual, int licence, int moves) {
  private static final String BY_HAND = "(?s).*(?:수동|manual).*";
  private static final String VAN = "(?s).*(?:11~15인승|11 to 15 seats).*";

  /** The first can do everything, so that no car is in vain; of the others two in three shift. */
  static Ability of(int index, RandomGenerator random) {
    return index == 0
        ? new Ability(true, 2, 1)
        : new Ability(random.nextInt(3) > 0, random.nextInt(3), random.nextInt(4));
  }

  void tell(DriverPhone phone) throws InterruptedException, WebChat.Silence {
    phone.picks(manual ? 1 : 0);
    phone.picks(licence);
    phone.picks(moves);
  }

  /** Complains about an offer of a car that they may not drive. */
  void look(Message offer, WebChat chat) {
    boolean tooMuch =
        (offer.text().matches(BY_HAND) && !manual) || (offer.text().matches(VAN) && licence == 0);
    if (tooMuch) {
      chat.complain("skill", "was offered a car that they may not drive");
    }
  }
}
