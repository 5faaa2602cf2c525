package no.dekom.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.dekom.seal.dossier.SmallDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyDossierTest {

    @TempDir
    Path folder;

    private final SmallDossier dossier = new SmallDossier();
    private final String key = dossier.key.verifier().toString();
    private final String witness = dossier.witness.verifier().toString();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path file;
    private Path saved;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("pakke.zip"), dossier.files().zip());
        saved = Files.writeString(
                folder.resolve("sjekkpunkt.txt"), dossier.checkpoint(17).render());
    }

    private int run(Path dossier, String key, String witness, Path checkpoint) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return VerifyDossier.run(dossier, key, witness, checkpoint, out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void all_well() {
        assertThat(run(file, key, witness, saved)).isZero();
        assertThat(said())
                .contains("Kontrollert og i orden:", "Ikke kontrollert:", "Det som er kontrollert, er i orden.")
                .doesNotContain("Galt:");
    }

    @Test
    void something_is_wrong() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(run(file, key, null, null)).isEqualTo(3);
        assertThat(said()).contains("Galt:", "Pakken er IKKE i orden.");
    }

    @Test
    void what_cannot_be_used_is_told() throws IOException {
        assertThat(run(file, null, null, null)).isEqualTo(2);
        assertThat(run(file, "none", null, null)).isEqualTo(2);
        assertThat(run(file, key, key, null)).isEqualTo(2);
        assertThat(run(folder.resolve("none"), key, null, null)).isEqualTo(1);
        assertThat(run(file, key, null, Files.writeString(saved, "tull"))).isEqualTo(1);
    }
}
