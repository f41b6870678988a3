package io.gaja.bot.channel.telegram.standin;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * As much of an HTTP/1.1 server as a stand-in needs, on a loopback port, one virtual thread per
 * connection. Unlike the JDK's it can reset a connection or leave it hanging.
 */
final class HttpWire implements Closeable {
  record Exchange(String verb, String target, Map<String, String> headers, String body) {}

  sealed interface Reply {
    record Plain(int status, String contentType, String body) implements Reply {}

    /** Breaks the connection with a TCP reset. */
    record Reset() implements Reply {}

    /** Says nothing until the client gives up. */
    record Hang() implements Reply {}
  }

  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Function<Exchange, Reply> handler;

  HttpWire(int port, Function<Exchange, Reply> handler) {
    this.handler = handler;
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("bot-api").start(this::listen);
  }

  int port() {
    return server.getLocalPort();
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      boolean more = true;
      while (more) {
        more = answer(socket, in, handler.apply(read(in)));
      }
    } catch (IOException e) {
      // The client went away.
    } finally {
      open.remove(socket);
    }
  }

  private static boolean answer(Socket socket, InputStream in, Reply reply) throws IOException {
    return switch (reply) {
      case Reply.Reset _ -> {
        socket.setSoLinger(true, 0);
        yield false;
      }
      case Reply.Hang _ -> {
        while (in.read() >= 0) {}
        yield false;
      }
      case Reply.Plain(int status, String type, String text) -> {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String head =
            "HTTP/1.1 "
                + status
                + " X\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream(head.length() + body.length);
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        OutputStream out = socket.getOutputStream();
        all.writeTo(out);
        out.flush();
        yield true;
      }
    };
  }

  private static Exchange read(InputStream in) throws IOException {
    String[] first = line(in).split(" ", 3);
    if (first.length < 3) {
      throw new EOFException();
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    boolean chunked = headers.getOrDefault("transfer-encoding", "").contains("chunked");
    byte[] body =
        chunked
            ? chunks(in)
            : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Exchange(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int size = Integer.parseInt(line(in), 16);
    while (size > 0) {
      all.writeBytes(in.readNBytes(size));
      line(in);
      size = Integer.parseInt(line(in), 16);
    }
    line(in);
    return all.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
