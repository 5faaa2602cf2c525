package no.dekom.events.audit;

import no.dekom.events.Identifier;

/** En sak, by its kind and its id. In a population it stands as {@link #line()}. */
public record CaseReference(ControlledKind kind, String id) {

    public CaseReference {
        Identifier.checked(id);
    }

    /** Such as {@code GRANT/f-2026-m}. */
    public String line() {
        return kind + "/" + id;
    }

    /** What {@link #line()} wrote. */
    public static CaseReference parse(String line) {
        var slash = line.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a case: " + line);
        }
        return new CaseReference(ControlledKind.valueOf(line.substring(0, slash)), line.substring(slash + 1));
    }
}
