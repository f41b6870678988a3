package io.gaja.bot.channel.webchat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who may talk to the pages and their API. Whoever knows a chat's key is that person, so short keys
 * work from this machine only, and no other site may speak through a visitor's browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class WebGuard extends OncePerRequestFilter {
  private static final Pattern CHAT = Pattern.compile("/api/chats/([^/]*)(/.*)?");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern LOCAL_HOST =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");
  private static final int SECRET_KEY_LENGTH = 22; // 128 random bits in base64url
  private static final List<String> PROXY_HEADERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
          + "connect-src 'self'; frame-src 'self'; manifest-src 'self'; frame-ancestors 'self'; "
          + "base-uri 'none'; form-action 'none'";

  private final boolean boundToLoopback;

  WebGuard(@Value("${server.address:127.0.0.1}") String address) throws UnknownHostException {
    this.boundToLoopback = InetAddress.getByName(address).isLoopbackAddress();
  }

  /**
   * The hooks of messengers come through a proxy, under a public name, with a secret of their own.
   */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getServletPath().startsWith("/telegram/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (!request.getRequestURI().startsWith("/webjars/")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    Optional<Refusal> refusal = refuse(request);
    if (refusal.isPresent()) {
      Problems.write(response, refusal.get().status(), refusal.get().sentence());
    } else {
      chain.doFilter(request, response);
    }
  }

  private record Refusal(HttpStatus status, String sentence) {}

  private Optional<Refusal> refuse(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    if (boundToLoopback && !LOCAL_HOST.matcher(host).matches()) {
      return forbidden("This server answers to localhost only; SERVER_ADDRESS opens it.");
    }
    String path = request.getServletPath();
    if (path.startsWith("/api/") && !request.getRequestURI().endsWith(path)) {
      return Optional.of(new Refusal(HttpStatus.BAD_REQUEST, "A path is written plainly."));
    }
    Matcher chat = CHAT.matcher(path);
    return chat.matches() ? refuseChat(request, chat.group(1), host) : Optional.empty();
  }

  private static Optional<Refusal> refuseChat(HttpServletRequest request, String key, String host) {
    if (!KEY.matcher(key).matches()) {
      return Optional.of(
          new Refusal(HttpStatus.BAD_REQUEST, "A chat key has 1 to 64 of A-Z a-z 0-9 _ and -."));
    }
    if (key.length() < SECRET_KEY_LENGTH && !isFromThisMachine(request)) {
      return forbidden("A chat key from elsewhere has at least 22 characters.");
    }
    return request.getMethod().equals("GET") ? Optional.empty() : refuseWriting(request, host);
  }

  private static Optional<Refusal> refuseWriting(HttpServletRequest request, String host) {
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    if (origin.isPresent() && !isSame(origin.get(), host)) {
      return forbidden("Another site may not write into a chat.");
    }
    boolean photo = request.getServletPath().endsWith("/photos");
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.startsWith(photo ? "image/" : "application/json")) {
      return Optional.of(
          new Refusal(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              photo ? "Content-Type is image/…." : "Content-Type is application/json."));
    }
    return Optional.empty();
  }

  private static boolean isSame(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }

  /** Through a proxy, the nearest machine says nothing about the person. */
  private static boolean isFromThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && PROXY_HEADERS.stream().allMatch(name -> request.getHeader(name) == null);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static Optional<Refusal> forbidden(String sentence) {
    return Optional.of(new Refusal(HttpStatus.FORBIDDEN, sentence));
  }
}
