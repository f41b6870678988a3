package io.gaja.bot.letter;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** What the postman carries on every visit. */
record Satchel(
    String database,
    LetterStore store,
    Pickup pickup,
    Ledger ledger,
    LetterIds ids,
    LiveTracks tracks,
    LetterMeters meters,
    Surroundings around,
    PostmanSettings settings,
    BooleanSupplier mayGoOn,
    InstantSource clock,
    RandomGenerator random) {}
