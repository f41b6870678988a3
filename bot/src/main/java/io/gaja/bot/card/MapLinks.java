package io.gaja.bot.card;

import io.gaja.bot.channel.Button;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.place.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Directions to a place in the map people have on their phone: Kakao Map in Korean, Google Maps
 * otherwise.
 */
public final class MapLinks {
  private MapLinks() {}

  public static Button directions(Place to, Words words) {
    String point =
        String.format(Locale.ROOT, "%.6f,%.6f", to.point().latitude(), to.point().longitude());
    String url =
        words.language() == Language.KO
            ? "https://map.kakao.com/link/to/"
                + URLEncoder.encode(to.name().replace(',', ' '), StandardCharsets.UTF_8)
                    .replace("+", "%20")
                + ","
                + point
            : "https://www.google.com/maps/dir/?api=1&destination=" + point;
    return new Button.Link(words.say(Msg.DIRECTIONS), url);
  }
}
