package no.dekom.deploy.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the class path. */
final class ServerProgram {

    /** The major version of the archive; data directories of another one are refused. */
    static final String MAJOR = "18";

    private static final String VERSION = "18.6.0";

    private ServerProgram() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedUnder(Path directory) throws IOException {
        var home = directory.resolve("program-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        var fresh = directory.resolve("program-" + VERSION + ".new");
        Directories.delete(fresh);
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh);
            }
        }
        Files.move(fresh, home);
        return home;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, home.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        var name = "postgres-%s-%s.txz".formatted(system(), machine());
        var stream = ServerProgram.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new DatabaseRefused("""
                    PostgreSQL følger ikke med for denne maskinen (%s mangler).
                    Sett dekom.db.url til en PostgreSQL du har fra før; se README.md.""".formatted(name));
        }
        return stream;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name.equals("aarch64") ? "arm_64" : name;
    }
}
