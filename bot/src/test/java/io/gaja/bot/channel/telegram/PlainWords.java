package io.gaja.bot.channel.telegram;

import io.gaja.bot.channel.ChatId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a small bot whose people all read Korean. */
final class PlainWords implements TelegramWords {
  @Override
  public Locale languageOf(ChatId chat) {
    return Locale.KOREAN;
  }

  @Override
  public String shareLocation(Locale language) {
    return "📍 지금 위치 보내기";
  }

  @Override
  public String shareContact(Locale language) {
    return "☎ 전화번호 보내기";
  }

  @Override
  public String orUseTheKeyboard(Locale language) {
    return "👇 버튼으로도 돼요";
  }

  @Override
  public String pictureElsewhere(Locale language) {
    return "📷 사진은 다른 메신저로 왔어요";
  }

  @Override
  public String howToShareLive(Locale language) {
    return "📎를 누르고 실시간 위치를 골라 주세요";
  }

  @Override
  public String openMap(Locale language) {
    return "🗺 지도";
  }

  @Override
  public Map<Locale, List<Command>> commands() {
    return Map.of(
        Locale.KOREAN, List.of(new Command("taxi", "택시 부르기")),
        Locale.ENGLISH, List.of(new Command("taxi", "Call a taxi")));
  }
}
