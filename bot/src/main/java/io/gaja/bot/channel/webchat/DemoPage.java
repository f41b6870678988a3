package io.gaja.bot.channel.webchat;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A rider's and a driver's phone side by side, while the demo city is on. */
@RestController
@ConditionalOnProperty(name = "gaja.demo", havingValue = "true")
final class DemoPage {
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  @GetMapping("/demo")
  ResponseEntity<Resource> show() {
    return ResponseEntity.ok().contentType(HTML).body(new ClassPathResource("pages/demo.html"));
  }
}
