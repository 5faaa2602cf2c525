package no.dekom.seal.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Vitnets dør: takes checkpoints, and shows anybody what has been seen. */
public final class WitnessServer implements AutoCloseable {

    /** A proof of 63 hashes and a note with many signatures is far below. */
    private static final int MOST_BYTES = 64 * 1024;

    private static final int WAITING = 64;
    private static final Pattern CHECKPOINT = Pattern.compile("/([0-9a-f]{64})/checkpoint");

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    public WitnessServer(Witness witness, InetSocketAddress address) throws IOException {
        this.witness = witness;
        this.server = HttpServer.create(address, WAITING);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            WitnessAnswer answer;
            try {
                answer = answered(exchange);
            } catch (RuntimeException ours) {
                System.getLogger(WitnessServer.class.getName())
                        .log(System.Logger.Level.ERROR, "A checkpoint could not be taken", ours);
                answer = new WitnessAnswer(500, "text/plain", "The witness could not keep the checkpoint\n");
            }
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private WitnessAnswer answered(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var method = exchange.getRequestMethod();
        if (path.equals("/add-checkpoint")) {
            return method.equals("POST") ? witness.add(body(exchange)) : plain(405, "POST it\n");
        }
        var checkpoint = CHECKPOINT.matcher(path);
        if (!method.equals("GET") || !checkpoint.matches()) {
            return plain(404, "POST /add-checkpoint, GET /<sha256 of the name of a log>/checkpoint\n");
        }
        return witness.seen(checkpoint.group(1))
                .map(note -> plain(200, note.render()))
                .orElseGet(() -> plain(404, "Nothing seen of such a log\n"));
    }

    private static WitnessAnswer plain(int status, String body) {
        return new WitnessAnswer(status, "text/plain; charset=utf-8", body);
    }

    /** What is too long or no text is left to be found unreadable. */
    private static String body(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdown();
        witness.close();
    }
}
