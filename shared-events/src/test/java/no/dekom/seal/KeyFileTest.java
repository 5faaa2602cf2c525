package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    private String readOrMake(Path file) {
        return KeyFile.readOrMake(file, () -> NoteKey.Signer.generate("log").secretText());
    }

    @Test
    void a_key_is_made_once_and_is_its_owners_alone() throws IOException {
        var file = folder.resolve("data").resolve("seal.key");

        var key = readOrMake(file);

        assertThat(NoteKey.Signer.parse(key).name()).isEqualTo("log");
        assertThat(readOrMake(file)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void of_many_that_start_at_once_all_get_the_same_key() {
        var file = folder.resolve("seal.key");

        var keys =
                IntStream.range(0, 16)
                        .mapToObj(each -> CompletableFuture.supplyAsync(() -> readOrMake(file)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .distinct();

        assertThat(keys).hasSize(1);
    }

    @Test
    void a_key_that_others_may_read_is_refused() throws IOException {
        var file = folder.resolve("seal.key");
        readOrMake(file);
        for (var rights : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            assertThatThrownBy(() -> KeyFile.read(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("chmod 600");
        }
    }

    @Test
    void a_key_that_is_not_there_is_not_made_by_reading() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }
}
