package no.dekom.query.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient with the same refusal. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String answer;

    RefusingServer(String answer) {
        this.answer = answer;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try (var caller = door.accept()) {
                    serve(caller);
                } catch (IOException closed) {
                    // The next one, or none when the door is closed.
                }
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve(Socket caller) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                var out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII)) {
            say(out, "220 her");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                say(out, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 ha det" : "250 ok");
            }
        }
    }

    private static void say(OutputStreamWriter out, String line) throws IOException {
        out.append(line).append("\r\n").flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
