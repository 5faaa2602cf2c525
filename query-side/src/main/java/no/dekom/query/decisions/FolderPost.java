package no.dekom.query.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import no.dekom.events.decisions.SendingWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brev til en mappe, from which another system sends them on. A file is there whole or not at all, and is on the disk before it is
 * called sent. Its name says case and number, so that one laid there twice is the same file.
 */
class FolderPost implements LetterPost {

    private static final Logger LOG = LoggerFactory.getLogger(FolderPost.class);

    private final Path folder;

    FolderPost(Path folder) {
        this.folder = folder;
    }

    @Override
    public SendingWay way() {
        return SendingWay.FOLDER;
    }

    @Override
    public Outcome send(Posted letter) {
        var name = "vedtak-%d-%s-%d.pdf".formatted(letter.year(), letter.grant(), letter.number());
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "." + name, ".del");
            try {
                write(half, letter.content());
                Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            flush(folder);
            return Outcome.SENT;
        } catch (IOException | UncheckedIOException full) {
            LOG.warn("No letter can be laid in {}: {}", folder, full.toString());
            return Outcome.DOWN;
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** The name is on the disk only when the folder is. */
    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
