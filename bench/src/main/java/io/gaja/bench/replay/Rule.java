package io.gaja.bench.replay;

import java.util.List;
import java.util.Optional;

/** A Law, as it shows in the messages of the chats. Rules are asked one message at a time. */
interface Rule {
  /** What a chat got now, what it was before it was changed, and all the chat holds. */
  record Sight(String chat, Optional<Message> before, Message now, List<Message> all) {}

  interface Breach {
    void of(String law, String what);
  }

  void look(Sight sight, Breach breach);
}
