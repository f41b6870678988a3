package io.gaja.dispatch.call;

import java.util.List;

/** Told of every fact inside its transaction; may save, must not send. */
public interface CallObserver {
  void record(Call call, List<CallEvent> facts);
}
