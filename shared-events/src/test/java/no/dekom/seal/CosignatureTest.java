package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CosignatureTest {

    private static final Instant AT = Instant.ofEpochSecond(1_679_315_147);

    private final NoteKey.Signer log = NoteKey.Signer.generate("dekom.example/log");
    private final Cosignature.Signer witness = Cosignature.Signer.generate("witness.example/w1");
    private final String text = new Checkpoint("dekom.example/log", 7, new byte[32]).body();
    private final SignedNote note = new SignedNote(text, List.of(log.sign(text)));

    @Test
    void a_witness_signs_the_time_with_the_text() {
        var cosigned = note.with(witness.sign(text, AT));

        assertThat(witness.verifier().verified(cosigned)).contains(AT);
        assertThat(log.verifier().verifies(cosigned)).isTrue();
        assertThat(SignedNote.parse(cosigned.render())).isEqualTo(cosigned);
        assertThat(witness.verifier().verified(note)).isEmpty();
    }

    @Test
    void it_is_four_bytes_of_key_eight_of_time_and_the_signature_of_ed25519_over_both_lines_and_the_text() {
        var signature = witness.sign(text, AT);
        var secret = KeyText.Secret.parse(witness.secretText(), KeyText.COSIGNATURE);
        var message = ("cosignature/v1\ntime 1679315147\n" + text).getBytes(StandardCharsets.UTF_8);

        assertThat(signature.signature()).hasSize(72).startsWith(0, 0, 0, 0, 0x64, 0x18, 0x50, 0xcb);
        assertThat(signature.signature()).endsWith(secret.sign(message));
    }

    @Test
    void every_changed_bit_is_found() {
        var signature = witness.sign(text, AT);
        for (var bit = 0; bit < 8 * signature.signature().length; bit++) {
            var changed = signature.signature().clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            var forged = new NoteSignature(signature.name(), signature.keyId(), changed);
            assertThat(witness.verifier().verified(note.with(forged)))
                    .as("bit %d", bit)
                    .isEmpty();
            assertThat(witness.verifier().verified(note.with(signature).with(forged)))
                    .as("beside a good one, bit %d", bit)
                    .isEmpty();
        }
    }

    @Test
    void of_two_times_the_last_is_told() {
        var twice = note.with(witness.sign(text, AT.plusSeconds(60))).with(witness.sign(text, AT));

        assertThat(witness.verifier().verified(twice)).contains(AT.plusSeconds(60));
    }

    @Test
    void the_key_of_a_witness_is_never_that_of_a_log() {
        var asLog = new KeyText.Secret("w", KeyText.NOTE, new byte[32]).text();
        var asWitness = new KeyText.Secret("w", KeyText.COSIGNATURE, new byte[32]).text();

        assertThat(NoteKey.Signer.parse(asLog).sign("a\n").keyId())
                .isNotEqualTo(
                        Cosignature.Signer.parse(asWitness).sign("a\n", AT).keyId());
        assertThatThrownBy(() -> Cosignature.Signer.parse(asLog)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.Signer.parse(asWitness)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cosignature.Verifier.parse(log.verifier().toString()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Cosignature.Verifier.parse(witness.verifier().toString())).isEqualTo(witness.verifier());
    }
}
