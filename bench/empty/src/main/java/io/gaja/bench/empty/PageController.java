package io.gaja.bench.empty;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class PageController {
  @GetMapping("/")
  String page() {
    return "empty";
  }
}
