package io.gaja.bot.understanding;

/** What is known before anybody says anything: words, forms of names, lines, and rules. */
record Grammar(Lexicon lexicon, Names names, Lines lines, Intents intents) {}
