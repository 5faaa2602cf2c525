package no.dekom.command.edge;

/** What a command came to; gets its last event as the unit of work prepares to commit. */
final class Carried {

    private String id;
    private String lastEvent;

    Carried(String id) {
        this.id = id;
    }

    void was(String firstId, String firstEvent) {
        id = firstId;
        lastEvent = firstEvent;
    }

    void published(String event) {
        lastEvent = event;
    }

    CommandAnswer answer() {
        return new CommandAnswer(id, lastEvent);
    }
}
