package no.dekom.deploy.postgres;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * Which database to work on: {@code dekom.db.*}, or else the embedded one in {@code dekom.data}.
 *
 * @param address of somebody else's database, null for the embedded one
 * @param data where the embedded one lies
 */
record DatabaseSettings(DatabaseAddress address, boolean durable, Path data) {

    static DatabaseSettings of(Environment settings) {
        var url = settings.getProperty("dekom.db.url", "");
        var durable = settings.getProperty("dekom.db.require-durable", Boolean.class, true);
        return url.isBlank()
                ? new DatabaseSettings(null, true, Path.of(settings.getRequiredProperty("dekom.data")))
                : new DatabaseSettings(
                        new DatabaseAddress(url, login(settings, "owner"), login(settings, "app")), durable, null);
    }

    /** @throws DatabaseRefused when it cannot be used, or would lose what it is given */
    Database start() {
        if (address == null) {
            return EmbeddedPostgres.start(data);
        }
        if (durable) {
            Durability.demand(address);
        }
        return () -> address;
    }

    private static DatabaseAddress.Login login(Environment settings, String role) {
        var prefix = "dekom.db." + role;
        var user = settings.getProperty(prefix + ".user", "dekom_" + role);
        var password = settings.getProperty(prefix + ".password");
        if (password == null) {
            throw new DatabaseRefused(
                    "dekom.db.url er satt, men %s.password mangler. Sett passordet for %s.".formatted(prefix, user));
        }
        return new DatabaseAddress.Login(user, password);
    }
}
