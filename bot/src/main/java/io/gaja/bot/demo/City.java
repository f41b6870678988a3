package io.gaja.bot.demo;

/** What its residents know of the city around them. */
record City(CityWatch watch, Hospitality hospitality) {}
