package io.gaja.dispatch.place.google;

import com.google.maps.model.AddressType;
import com.google.maps.model.GeocodingResult;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What people would call a result of geocoding, which has an address but no name of its own: its
 * first part where it is a known place ("코엑스"), else the end of the address ("서초대로 411").
 */
record GoogleName(String name, String address) {
  private static final Set<AddressType> NAMED =
      Set.of(
          AddressType.ESTABLISHMENT,
          AddressType.POINT_OF_INTEREST,
          AddressType.TRANSIT_STATION,
          AddressType.SUBWAY_STATION,
          AddressType.TRAIN_STATION,
          AddressType.BUS_STATION,
          AddressType.AIRPORT,
          AddressType.PARK,
          AddressType.UNIVERSITY);

  static GoogleName of(GeocodingResult result, Locale language) {
    boolean korean = language.getLanguage().equals("ko");
    String address = withoutCountry(result.formattedAddress);
    if (Arrays.stream(result.types).anyMatch(NAMED::contains)
        && result.addressComponents.length > 0) {
      String first = result.addressComponents[0].longName;
      // In Korea the first part may be no more than a house number.
      if (first.codePoints().anyMatch(Character::isLetter)) {
        return new GoogleName(first, address);
      }
    }
    return new GoogleName(korean ? lastTwoWords(address) : firstPart(address), address);
  }

  Place at(Point point) {
    return new Place(name, address, point);
  }

  private static String withoutCountry(String address) {
    String rest = address.strip().replaceFirst("^대한민국\\s+|,\\s*(?:South Korea|대한민국)$", "");
    return rest.isBlank() ? address.strip() : rest;
  }

  private static String lastTwoWords(String address) {
    List<String> words = List.of(address.split("\\s+", -1));
    return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
  }

  private static String firstPart(String address) {
    int comma = address.indexOf(',');
    return comma > 0 ? address.substring(0, comma) : address;
  }
}
