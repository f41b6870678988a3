package io.gaja.bot.channel.webchat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes pictures in and shows them again, as pictures and as nothing else. */
@RestController
final class PhotosController {
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final WebPhotos photos;

  PhotosController(WebPhotos photos) {
    this.photos = photos;
  }

  @PostMapping("/api/chats/{chat}/photos")
  ResponseEntity<?> save(@PathVariable String chat, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(WebPhotos.LARGEST + 1);
    if (bytes.length > WebPhotos.LARGEST) {
      return Problems.of(HttpStatus.CONTENT_TOO_LARGE, "A photo has at most 5 MB.");
    }
    Optional<WebPhotos.Type> type = WebPhotos.Type.of(bytes);
    if (type.isEmpty()) {
      return Problems.of(HttpStatus.BAD_REQUEST, "A photo is a JPEG, a PNG or a WebP.");
    }
    String name = photos.save(chat, type.get(), bytes);
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(Map.of("name", name, "url", WebPhotos.url(name)));
  }

  @GetMapping("/api/photos/{name}")
  ResponseEntity<?> show(@PathVariable String name) {
    Optional<WebPhotos.Picture> found =
        WebPhotos.isName(name) ? photos.find(name) : Optional.empty();
    if (found.isEmpty()) {
      return Problems.of(HttpStatus.NOT_FOUND, "There is no such photo.");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(found.get().type().mediaType))
        .cacheControl(CacheControl.maxAge(REMEMBERED).cachePrivate())
        .body(found.get().bytes().getData());
  }
}
