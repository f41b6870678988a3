package io.gaja.bot.setup;

import com.mongodb.ConnectionString;
import io.gaja.bot.person.Operators;
import io.gaja.dispatch.place.google.GoogleMapsSettings;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Everything that can be set, read once and checked. Names are those of the environment variables.
 *
 * @param mongodb MONGODB_URI; a local database is started when empty
 * @param demo GAJA_DEMO; by default on when neither a token nor a database is configured
 * @param dataDirectory GAJA_DATA_DIR; where the local database keeps its data
 * @param mongod GAJA_MONGOD; the mongod to start
 * @param operators GAJA_OPERATORS
 * @param google GOOGLE_MAPS_API_KEY and GOOGLE_MAPS_API_URL
 * @param zone GAJA_ZONE; the time zone people live in
 */
record GajaSettings(
    Optional<ConnectionString> mongodb,
    boolean demo,
    Path dataDirectory,
    Optional<Path> mongod,
    Operators operators,
    Optional<GoogleMapsSettings> google,
    ZoneId zone) {
  static final String DEMO_OPERATOR = "web:demo-office";

  /**
   * Throws {@link WrongSetting}, or an exception that names the setting, for the first that is
   * wrong.
   */
  static GajaSettings read(Environment env) {
    checkPort(env);
    Optional<ConnectionString> mongodb = text(env, "MONGODB_URI").map(GajaSettings::connection);
    boolean token = text(env, "TELEGRAM_BOT_TOKEN").isPresent();
    boolean demo = demo(env, !token && mongodb.isEmpty());
    if (demo && token) {
      throw new WrongSetting(
          "GAJA_DEMO cannot be on beside TELEGRAM_BOT_TOKEN: simulated drivers never meet real people.");
    }
    String operators = text(env, "GAJA_OPERATORS").orElse("");
    return new GajaSettings(
        mongodb,
        demo,
        path("GAJA_DATA_DIR", text(env, "GAJA_DATA_DIR").orElse(".gaja")),
        text(env, "GAJA_MONGOD").map(value -> path("GAJA_MONGOD", value)),
        Operators.parse(demo ? operators + "," + DEMO_OPERATOR : operators),
        text(env, "GOOGLE_MAPS_API_KEY").map(key -> google(key, env)),
        zone(text(env, "GAJA_ZONE").orElse("Asia/Seoul")));
  }

  private static Optional<String> text(Environment env, String name) {
    return Optional.ofNullable(env.getProperty(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static boolean demo(Environment env, boolean otherwise) {
    return text(env, "GAJA_DEMO")
        .map(value ->
            switch (value) {
              case "true", "on", "1", "yes" -> true;
              case "false", "off", "0", "no" -> false;
              default -> throw new WrongSetting("GAJA_DEMO has to be true or false.");
            })
        .orElse(otherwise);
  }

  private static ConnectionString connection(String uri) {
    try {
      return new ConnectionString(uri);
    } catch (IllegalArgumentException wrong) {
      throw new WrongSetting(
          "MONGODB_URI has to look like mongodb://host:27017/gaja?replicaSet=rs0.");
    }
  }

  private static void checkPort(Environment env) {
    String port = text(env, "SERVER_PORT").orElse("8080");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new WrongSetting("SERVER_PORT has to be a port from 0 to 65535.");
    }
  }

  private static Path path(String name, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException wrong) {
      throw new WrongSetting(name + " has to be a path.");
    }
  }

  private static GoogleMapsSettings google(String key, Environment env) {
    Optional<URI> base = text(env, "GOOGLE_MAPS_API_URL").map(GajaSettings::uri);
    return new GoogleMapsSettings(key, base, GoogleMapsSettings.USUAL_TIMEOUT);
  }

  private static URI uri(String value) {
    try {
      return URI.create(value);
    } catch (IllegalArgumentException wrong) {
      throw new WrongSetting("GOOGLE_MAPS_API_URL has to be a URL.");
    }
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException wrong) {
      throw new WrongSetting("GAJA_ZONE has to be a time zone such as Asia/Seoul.");
    }
  }

  @Override
  public String toString() {
    return "GajaSettings[hidden]";
  }
}
