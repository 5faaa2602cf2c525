package no.dekom.deploy.postgres;

/** The database cannot be used. The message is for the one who starts the service, and says what to do. */
public final class DatabaseRefused extends RuntimeException {

    public DatabaseRefused(String message) {
        super(message);
    }

    public DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
