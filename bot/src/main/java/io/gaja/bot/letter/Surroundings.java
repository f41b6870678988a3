package io.gaja.bot.letter;

/** What the postman asks and tells the rest of the application. */
public record Surroundings(Lease lease, LivePositions positions, Unreachables unreachables) {}
