package io.gaja.bot.channel.webchat;

import io.gaja.bot.channel.Inbox;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One running instance of the web chat, on a free port of this machine. */
final class WebChatServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private WebChatServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static WebChatServer start(String database, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("server.port=0");
    all.add("server.shutdown=graceful");
    all.add("spring.main.banner-mode=off");
    all.add("management.endpoint.health.validate-group-membership=false");
    all.add("spring.mongodb.uri=" + LocalMongodForTests.uri());
    all.add("spring.mongodb.database=" + database);
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(App.class)
            .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new));
    WebChannel.createIndexes(context.getBean(MongoTemplate.class));
    return new WebChatServer(context);
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  WebChannel channel() {
    return context.getBean(WebChannel.class);
  }

  WebChat chat() {
    return context.getBean(WebChat.class);
  }

  WebMessages messages() {
    return context.getBean(WebMessages.class);
  }

  PretendBot bot() {
    return context.getBean(PretendBot.class);
  }

  @Override
  public void close() {
    context.close();
  }

  /** The web chat alone, without the rest of the application. */
  @TestConfiguration // not to be found by the application's own scan
  @EnableAutoConfiguration
  @ComponentScan(basePackageClasses = WebChannel.class)
  static class App {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    Inbox inbox() {
      return new PretendBot();
    }
  }
}
