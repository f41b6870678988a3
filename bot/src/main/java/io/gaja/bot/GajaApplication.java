package io.gaja.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one application: every messenger, the dispatch loop and the postman, on one jar. */
@SpringBootApplication
public class GajaApplication {
  public static void main(String[] args) {
    SpringApplication.run(GajaApplication.class, args);
  }
}
