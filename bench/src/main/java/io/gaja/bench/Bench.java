package io.gaja.bench;

import io.gaja.bench.lifecycle.LifecycleCommand;
import io.gaja.bench.replay.ReplayCommand;
import io.gaja.bench.start.StartCommand;
import io.gaja.bench.understand.UnderstandCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door of the benchmarks; {@code bench/README.md} tells what each one measures. */
@Command(
    name = "bench",
    description = "Measures Gaja.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ReplayCommand.class,
      LifecycleCommand.class,
      StartCommand.class,
      UnderstandCommand.class
    })
final class Bench {
  private Bench() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }
}
