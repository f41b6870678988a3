package io.gaja.bench.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves one page, and has a MongoDB that it does not use. */
@SpringBootApplication
class EmptyApplication {
  public static void main(String[] args) {
    SpringApplication.run(EmptyApplication.class, args);
  }
}
