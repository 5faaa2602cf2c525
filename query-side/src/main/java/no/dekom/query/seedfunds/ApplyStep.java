package no.dekom.query.seedfunds;

import java.util.List;
import java.util.stream.Stream;

/** Trinnene i en søknad, with the fields that each asks for. */
enum ApplyStep {
    SCHOOLS("schools", "title"),
    AIM("aim", "basis", "basisText"),
    INVOLVEMENT("tookPart", "involvement"),
    BUDGET("budget"),
    SHARING("sharing", "university"),
    REVIEW;

    private final List<String> fields;

    ApplyStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The step of a number in an address; the nearest one when there is none such. */
    static ApplyStep of(int number) {
        return values()[Math.clamp(number, 1, values().length) - 1];
    }

    /** The step that asks for a field such as {@code budget[1].amount}; the last one when none does. */
    static ApplyStep asking(String field) {
        return Stream.of(values())
                .filter(step -> step.asksFor(field))
                .findFirst()
                .orElse(REVIEW);
    }

    public int number() {
        return ordinal() + 1;
    }

    public List<String> fields() {
        return fields;
    }

    public boolean asksFor(String field) {
        return fields.contains(field.split("[\\[.]", 2)[0]);
    }

    public ApplyStep next() {
        return of(number() + 1);
    }

    public ApplyStep previous() {
        return of(number() - 1);
    }

    /** Key of its name. */
    public String text() {
        return "application.step." + name();
    }
}
