package no.dekom.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Nøkkelfila: one line with a secret key, that only its owner may read. */
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private KeyFile() {}

    /** The key in the file. Refused when others than the owner may do anything with it: then it may be known. */
    public static String read(Path file) {
        try {
            var others = EnumSet.copyOf(OF_OTHERS);
            others.retainAll(Files.getPosixFilePermissions(file));
            if (!others.isEmpty()) {
                throw new IllegalStateException("Others than the owner have rights to the key " + file
                        + ": chmod 600, and ask who has read it");
            }
            var text = Files.readString(file);
            var end = text.endsWith("\n") ? text.length() - 1 : text.length();
            return text.substring(0, end);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key " + file + " cannot be read", unreadable);
        }
    }

    /** The key in the file; where there is no file, one with a new key is made. Of two that do so at once, both get the same. */
    public static String readOrMake(Path file, Supplier<String> newKey) {
        if (!Files.exists(file)) {
            make(file, newKey.get());
        }
        return read(file);
    }

    /** Written whole and to the disk beside where it is to lie, and linked there: a link never takes the place of another file. */
    private static void make(Path file, String key) {
        var folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            var beside =
                    Files.createTempFile(folder, ".key-", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try {
                try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    channel.write(StandardCharsets.UTF_8.encode(key + "\n"));
                    channel.force(true);
                }
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException anotherWasFirst) {
                return;
            } finally {
                Files.delete(beside);
            }
            Durable.folder(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The key " + file + " cannot be made", unwritable);
        }
    }
}
