package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;

/** A simulated driver of any line: a shift, and the jobs in it. */
record Worker(DriverReading reading, Shift shift, Job job) implements Resident {
  @Override
  public void begin() {
    shift.begin();
  }

  @Override
  public void hear(WebMessage message) {
    shift.heard();
    switch (reading.of(message)) {
      case AtWork.OfShift heard -> {
        if (heard instanceof AtWork.Over) {
          job.end();
        }
        shift.hear(heard, message);
      }
      case AtWork.OfJob heard -> job.hear(heard, message);
      case AtWork.Other other -> {}
    }
  }
}
