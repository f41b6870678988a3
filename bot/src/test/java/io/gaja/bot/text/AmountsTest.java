package io.gaja.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Money;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  private static final Currency KRW = Currency.getInstance("KRW");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18900|18900",
        "18,900원|18900",
        "₩18,900|18900",
        "18900 won|18900",
        "25k|25000",
        "2만5천|25000",
        "2만 5천원|25000",
        "2만5|25000",
        "이만오천원|25000",
        "3만|30000",
        "삼만원|30000",
        "18900원이요|18900",
        "3만원입니다.|30000",
        "만원|10000",
        "12만3천4백|123400",
        "9천원|9000"
      })
  void an_amount_is_read_as_people_type_it(String said, long won) {
    assertThat(Amounts.read(said, KRW)).contains(Money.won(won));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "원", "비싸요", "-5000", "1.5", "강남역 2만명", "9999999999999999", "만천하"})
  void what_is_no_amount_is_none(String said) {
    assertThat(Amounts.read(said, KRW)).isEmpty();
  }
}
