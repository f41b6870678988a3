package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In a chat of several people. */
class GroupTalkTest {
  private static final Optional<String> DOOR = Optional.of("https://t.me/gaja_bot?start=group");

  @Test
  void when_added_it_says_what_it_does_there_and_where_to_talk_alone() {
    PaperTalk group = PaperTalk.inKorean().does(new Incoming.AddedToGroup(DOOR));
    assertThat(group.heard()).contains("부르실 때만 대답해요", "1:1 대화");
    assertThat(links(group)).containsExactly("https://t.me/gaja_bot?start=group");
    assertThat(PaperTalk.inEnglish().does(new Incoming.AddedToGroup(DOOR)).heard())
        .contains("I only answer when I am called");
  }

  @Test
  void as_long_as_its_name_is_not_known_it_says_so_without_a_link() {
    PaperTalk group = PaperTalk.inKorean().does(new Incoming.AddedToGroup(Optional.empty()));
    assertThat(group.heard()).contains("1:1 대화");
    assertThat(group.buttons()).isEmpty();
  }

  @Test
  void nothing_of_anybody_is_said_there_and_nothing_begins() {
    for (Language language : Language.values()) {
      for (String said : List.of("/status", "/me", "강남역에서 홍대입구역까지 택시", "4821", "/human", "취소")) {
        PaperTalk group = PaperTalk.in(language).rides(PaperCalls.assigned());
        group.does(new Incoming.InGroup(said, DOOR));
        assertThat(group.heard()).doesNotContain("4821", "Gangnam", "Kim");
        assertThat(links(group)).hasSize(1);
        assertThat(group.deeds()).isEmpty();
        assertThat(group.isIdle()).isTrue();
      }
    }
  }

  @Test
  void asked_for_help_it_explains_itself() {
    PaperTalk group = PaperTalk.inKorean().does(new Incoming.InGroup("/help", DOOR));
    assertThat(group.heard()).contains("부르실 때만 대답해요");
  }

  @Test
  void the_operators_own_group_is_their_office() {
    PaperTalk office = PaperTalk.inKorean().operates();
    assertThat(office.does(new Incoming.AddedToGroup(DOOR)).heard()).contains("운영자 방이에요");
    assertThat(office.does(new Incoming.InGroup("/start", DOOR)).heard()).contains("운영자 방이에요");
  }

  private static List<String> links(PaperTalk talk) {
    return talk.replies().stream()
        .map(Reply::buttons)
        .flatMap(List::stream)
        .flatMap(List::stream)
        .filter(Button.Link.class::isInstance)
        .map(button -> ((Button.Link) button).url())
        .toList();
  }
}
