package io.gaja.bot;

import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ParameterizedTypeReference;

/** The real application in this process, on a free port and a database of its own. */
public final class RunningGaja implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RunningGaja(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static RunningGaja start(String... settings) {
    return on(LocalMongodForTests.freshDatabaseName(), settings);
  }

  /** With a clock that a story turns. */
  public static RunningGaja by(Clock clock, String... settings) {
    return run(
        new SpringApplicationBuilder(GajaApplication.class)
            .initializers(context ->
                ((GenericApplicationContext) context)
                    .registerBean(
                        "storyClock", Clock.class, () -> clock, bean -> bean.setPrimary(true))),
        LocalMongodForTests.freshDatabaseName(),
        settings);
  }

  /** With nothing that happens by itself: no loop, no postman, no open port. */
  public static RunningGaja asleep(Consumer<GenericApplicationContext> parts, String... settings) {
    return run(
        new SpringApplicationBuilder(GajaApplication.class)
            .initializers(context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean("lifecycleProcessor", Motionless.class);
              parts.accept(beans);
            }),
        LocalMongodForTests.freshDatabaseName(),
        settings);
  }

  public static RunningGaja on(String database, String... settings) {
    return run(new SpringApplicationBuilder(GajaApplication.class), database, settings);
  }

  private static RunningGaja run(
      SpringApplicationBuilder application, String database, String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--MONGODB_URI=" + databaseUri(database),
                "--GAJA_DEMO=false",
                "--GAJA_OPERATORS=web:ops",
                "--server.port=0"));
    for (String setting : settings) {
      all.add("--" + setting);
    }
    return new RunningGaja(application.run(all.toArray(String[]::new)));
  }

  static String databaseUri(String database) {
    String[] parts = LocalMongodForTests.uri().split("\\?", 2);
    String hosts = parts[0].replaceFirst("(?<=[^/])/[^/]*$", "");
    return hosts + "/" + database + (parts.length == 2 ? "?" + parts[1] : "");
  }

  public int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  public <T> T get(Class<T> part) {
    return context.getBean(part);
  }

  /** Every part of this kind, in the order in which they were made. */
  public <T> List<T> all(ParameterizedTypeReference<T> part) {
    return context.getBeanProvider(part).orderedStream().toList();
  }

  /** Starts nothing. */
  static final class Motionless extends DefaultLifecycleProcessor {
    @Override
    public void onRefresh() {}
  }

  @Override
  public void close() {
    context.close();
  }
}
