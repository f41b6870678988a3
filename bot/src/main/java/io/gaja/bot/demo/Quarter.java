package io.gaja.bot.demo;

import io.gaja.bot.text.Language;
import java.util.List;

/**
 * A place that everybody knows, and how many stand there who work.
 *
 * @param valets at the entrance
 */
record Quarter(String korean, String english, int taxis, int designated, int valets) {
  static final List<Quarter> ALL =
      List.of(
          new Quarter("강남역", "Gangnam Station", 6, 3, 0),
          new Quarter("홍대입구역", "Hongik University Station", 6, 3, 0),
          new Quarter("서울역", "Seoul Station", 6, 1, 0),
          new Quarter("잠실역", "Jamsil Station", 3, 2, 0),
          new Quarter("여의도역", "Yeouido Station", 3, 2, 0),
          new Quarter("코엑스", "COEX", 2, 1, 2),
          new Quarter("이태원역", "Itaewon Station", 2, 1, 0),
          new Quarter("명동", "Myeong-dong", 2, 0, 0),
          new Quarter("성수역", "Seongsu Station", 2, 1, 0),
          new Quarter("건대입구역", "Konkuk University Station", 2, 1, 0),
          new Quarter("고속터미널역", "Express Bus Terminal Station", 2, 0, 0),
          new Quarter("신림역", "Sillim Station", 1, 0, 0),
          new Quarter("왕십리역", "Wangsimni Station", 1, 0, 0),
          new Quarter("디지털미디어시티역", "Digital Media City Station", 1, 0, 0),
          new Quarter("혜화역", "Hyehwa Station", 1, 0, 0),
          new Quarter("경복궁", "Gyeongbokgung Palace", 0, 0, 0),
          new Quarter("남산서울타워", "N Seoul Tower", 0, 0, 0),
          new Quarter("예술의전당", "Seoul Arts Center", 0, 0, 0),
          new Quarter("롯데월드타워", "Lotte World Tower", 0, 0, 2),
          new Quarter("더현대 서울", "The Hyundai Seoul", 0, 0, 2));

  String in(Language language) {
    return language == Language.KO ? korean : english;
  }
}
