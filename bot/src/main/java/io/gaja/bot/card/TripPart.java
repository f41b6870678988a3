package io.gaja.bot.card;

import io.gaja.dispatch.fare.Fare;

/** What a rider paid for the same car on the same way, beside a call; its title is said already. */
public record TripPart(String title, Fare fare) {}
