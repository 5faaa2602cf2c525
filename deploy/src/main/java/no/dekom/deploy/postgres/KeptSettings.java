package no.dekom.deploy.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** Passwords and port of the embedded server, made at the first start and kept in a file that only its owner may read. */
final class KeptSettings {

    static final String FILE = "postgres.properties";
    private static final String PORT = "port";
    private static final String ROLES_MADE = "roles-made";

    private final Path file;
    private final Properties values = new Properties();

    private KeptSettings(Path file) {
        this.file = file;
    }

    static KeptSettings in(Path directory) throws IOException {
        var kept = new KeptSettings(directory.resolve(FILE));
        if (Files.exists(kept.file)) {
            kept.values.load(new StringReader(Files.readString(kept.file)));
        } else {
            var random = new SecureRandom();
            for (var role : Set.of("postgres", "dekom_owner", "dekom_app")) {
                var secret = new byte[24];
                random.nextBytes(secret);
                kept.values.setProperty(
                        role, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            }
            kept.save();
        }
        return kept;
    }

    DatabaseAddress.Login login(String role) {
        return new DatabaseAddress.Login(role, values.getProperty(role));
    }

    int port() {
        return Integer.parseInt(values.getProperty(PORT, "0"));
    }

    void keepPort(int port) throws IOException {
        values.setProperty(PORT, Integer.toString(port));
        save();
    }

    boolean rolesMade() {
        return values.containsKey(ROLES_MADE);
    }

    void keepRolesMade() throws IOException {
        values.setProperty(ROLES_MADE, "true");
        save();
    }

    private void save() throws IOException {
        var text = new StringWriter();
        values.store(text, "Made by dekom. Do not edit, do not share.");
        var fresh = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(fresh);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(fresh, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
