package io.gaja.bench.lifecycle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
@Command(name = "lifecycle")
public final class LifecycleCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
