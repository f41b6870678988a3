package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** A port of the loopback address, which no other machine can reach. */
record Port(int number) {
  private static final int ATTEMPTS = 100;
  private static final int CONNECT_MILLIS = 500;

  /**
   * Below the range that systems hand out for outgoing connections, so that it stays free until
   * mongod takes it.
   */
  static Port findFree() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Port port = new Port(ThreadLocalRandom.current().nextInt(20_000, 30_000));
      if (port.isFree()) {
        return port;
      }
    }
    throw new MongodUnavailable("No port between 20000 and 30000 is free for MongoDB.");
  }

  boolean isFree() {
    try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  boolean accepts() {
    try (Socket socket = new Socket()) {
      socket.connect(address(), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  String hostAndPort() {
    return "127.0.0.1:" + number;
  }

  private InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
  }
}
