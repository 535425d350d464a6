package dev.retort.runner.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A link to the server that a test can cut, separately for each connection. */
final class TcpProxy implements AutoCloseable {

    /** The ways to cut a connection at the message that a test waits for. */
    enum Cut {
        /** The message does not reach the server. */
        BEFORE,
        /** The server answers, and the answer does not reach the client; both sides see the end of the connection. */
        AFTER,
        /** The server answers, and the client sees neither the answer nor the end of the connection. */
        SILENT
    }

    private final ServerSocket listening;
    private final int serverPort;
    private final byte[] message;
    private final Cut cut;
    private final AtomicInteger countdown;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private TcpProxy(int serverPort, String message, int occurrence, Cut cut) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.serverPort = serverPort;
        this.message = message.getBytes(StandardCharsets.US_ASCII);
        this.cut = cut;
        this.countdown = new AtomicInteger(occurrence);
        daemon(this::accept);
    }

    /** Creates a link that is cut when a client sends that text for the nth time. */
    static TcpProxy cutting(int serverPort, String message, int occurrence, Cut cut) throws IOException {
        return new TcpProxy(serverPort, message, occurrence, cut);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Whether the text was sent the expected number of times. */
    boolean hasCut() {
        return countdown.get() <= 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                sockets.addAll(List.of(client, server));
                Link link = new Link(client, server);
                daemon(link::forward);
                daemon(link::answer);
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** One connection through the proxy. */
    private final class Link {

        private final Socket client;
        private final Socket server;
        private volatile boolean swallowing;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void forward() {
            byte[] buffer = new byte[1 << 16];
            try {
                InputStream from = client.getInputStream();
                OutputStream to = server.getOutputStream();
                for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                    if (contains(buffer, length) && countdown.decrementAndGet() == 0) {
                        if (cut == Cut.BEFORE) {
                            end(true);
                            return;
                        }
                        swallowing = true;
                    }
                    to.write(buffer, 0, length);
                }
                server.close();
            } catch (IOException e) {
                // the link is cut
            }
        }

        void answer() {
            byte[] buffer = new byte[1 << 16];
            try {
                InputStream from = server.getInputStream();
                for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                    if (swallowing) {
                        end(cut == Cut.AFTER);
                        return;
                    }
                    client.getOutputStream().write(buffer, 0, length);
                }
                client.close();
            } catch (IOException e) {
                // the link is cut
            }
        }

        private void end(boolean both) throws IOException {
            server.close();
            if (both) {
                client.close();
            }
        }

        private boolean contains(byte[] buffer, int length) {
            for (int start = 0; start + message.length <= length; start++) {
                int i = 0;
                while (i < message.length && buffer[start + i] == message[i]) {
                    i++;
                }
                if (i == message.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
