package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are the public example of the Go checksum database's notes, and the examples of C2SP. */
class SignedNoteTest {

    private static final String VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SIGNER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String SIGNATURE = "\u2014 PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String NOTE = TEXT + "\n" + SIGNATURE;

    @Test
    void a_note_of_others_is_checked_and_written_as_they_wrote_it() {
        var note = SignedNote.parse(NOTE);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.render()).isEqualTo(NOTE);
        assertThat(NoteKey.Verifier.parse(VERIFIER).verifies(note)).isTrue();
        assertThat(NoteKey.Verifier.parse(VERIFIER)).hasToString(VERIFIER);
    }

    @Test
    void our_signature_is_theirs_byte_for_byte() {
        var signer = NoteKey.Signer.parse(SIGNER);

        assertThat(signer.sign(TEXT).render() + "\n").isEqualTo(SIGNATURE);
        assertThat(signer.secretText()).isEqualTo(SIGNER);
        assertThat(signer.verifier()).hasToString(VERIFIER);
        assertThat(signer.toString()).doesNotContain("AYEKFALV");
    }

    @Test
    void a_note_of_another_text_or_key_is_not_signed() {
        var verifier = NoteKey.Verifier.parse(VERIFIER);

        assertThat(verifier.verifies(SignedNote.parse(NOTE.replace("answer", "anwser"))))
                .isFalse();
        assertThat(verifier.verifies(SignedNote.parse(NOTE.replace("x08go/ZJ", "x08go/ZK"))))
                .isFalse();
        assertThat(NoteKey.Signer.generate("PeterNeumann").verifier().verifies(SignedNote.parse(NOTE)))
                .isFalse();
    }

    @Test
    void every_changed_bit_of_a_note_is_found() {
        var verifier = NoteKey.Verifier.parse(VERIFIER);
        var bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        for (var bit = 0; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(accepted(verifier, bytes)).as("bit %d", bit).isFalse();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(accepted(verifier, bytes)).isTrue();
    }

    private static boolean accepted(NoteKey.Verifier verifier, byte[] bytes) {
        try {
            return verifier.verifies(SignedNote.parse(bytes));
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void several_may_sign_and_unknown_ones_are_passed_by() {
        var other = NoteKey.Signer.generate("dekom.example/log");
        var note = SignedNote.parse(NOTE).with(other.sign(TEXT));

        assertThat(SignedNote.parse(note.render())).isEqualTo(note);
        assertThat(NoteKey.Verifier.parse(VERIFIER).verifies(note)).isTrue();
        assertThat(other.verifier().verifies(note)).isTrue();
        assertThat(other.verifier().verifies(note.with(other.sign("another\n"))))
                .isFalse();
    }

    @Test
    void the_text_may_have_empty_lines() {
        var signer = NoteKey.Signer.generate("a");
        var text = "one\n\ntwo\n\n";
        var note = new SignedNote(text, List.of(signer.sign(text)));

        assertThat(SignedNote.parse(note.render())).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 a AAAAAAA=",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA\n",
                "text\n\n\u2014 a AAAAAAB=\n",
                "text\n\n\u2014 a AAAAAA==\n",
                "text\n\n\u2014 a+b AAAAAAA=\n",
                "text\n\n\u2014 a\u00a0b AAAAAAA=\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA= \n",
                "text\n\n\u2014 a AAAAAAA=\n\n",
                "te\txt\n\n\u2014 a AAAAAAA=\n",
                "te\ud800xt\n\n\u2014 a AAAAAAA=\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
            })
    void what_is_no_key_is_refused(String key) {
        assertThatThrownBy(() -> NoteKey.Verifier.parse(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_that_is_refused_is_not_shown() {
        assertThatThrownBy(() -> NoteKey.Signer.parse(SIGNER.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AYEKFALV");
        assertThatThrownBy(() -> NoteKey.Signer.parse(SIGNER + "="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AYEKFALV");
        assertThatThrownBy(() -> NoteKey.Signer.parse(VERIFIER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.Signer.generate("a b")).isInstanceOf(IllegalArgumentException.class);
    }
}
