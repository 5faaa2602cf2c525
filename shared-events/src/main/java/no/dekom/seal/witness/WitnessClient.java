package no.dekom.seal.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Cosignature;
import no.dekom.seal.NoteSignature;
import no.dekom.seal.SignedNote;

/** Asks a witness, and believes only what its key has signed. */
public final class WitnessClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;
    private final Cosignature.Verifier key;

    public WitnessClient(URI address, Cosignature.Verifier key) {
        this.address = address.toString().replaceAll("/+$", "");
        this.key = key;
    }

    /** Vitnets svar. */
    public sealed interface Answer {

        /** Signed; the signature holds. */
        record Signed(NoteSignature signature) implements Answer {}

        /** It wants the proof from another size; or, asked for the same size, it has seen another tree of it. */
        record Seen(long size) implements Answer {}

        /** It will not sign, and will not later either. */
        record Refused(int status, String why) implements Answer {}
    }

    /** @throws IOException when it cannot be reached or does not answer as a witness does; it may be tried again */
    public Answer add(AddCheckpoint asked) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/add-checkpoint"))
                .POST(BodyPublishers.ofString(asked.render())));
        var body = answer.body();
        try {
            return switch (answer.statusCode()) {
                case 200 -> new Answer.Signed(signature(asked.note(), body));
                case 409 -> new Answer.Seen(Checkpoint.size(body.strip()));
                case 400, 403, 404, 422 -> new Answer.Refused(answer.statusCode(), body.strip());
                default -> throw new IOException("The witness answered " + answer.statusCode());
            };
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("The witness answered what cannot be read", unreadable);
        }
    }

    private NoteSignature signature(SignedNote note, String body) throws IOException {
        for (var line : body.split("\n")) {
            var signature = NoteSignature.parse(line);
            if (key.isMine(signature) && key.verified(note.with(signature)).isPresent()) {
                return signature;
            }
        }
        throw new IOException("The witness answered with no signature of the key " + key);
    }

    /** The last checkpoint of a log that the witness has signed; empty when it has signed none. */
    public Optional<SignedNote> seen(String origin) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/" + Witness.hash(origin) + "/checkpoint"))
                .GET());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        try {
            var note = SignedNote.parse(answer.body());
            if (answer.statusCode() != 200
                    || !Checkpoint.parse(note.text()).origin().equals(origin)
                    || key.verified(note).isEmpty()) {
                throw new IOException("The witness showed no checkpoint of " + origin + " that it has signed");
            }
            return Optional.of(note);
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("The witness answered what cannot be read", unreadable);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
