package no.dekom.command.edge;

/** What the command is about does not exist. Answered as 404. */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
