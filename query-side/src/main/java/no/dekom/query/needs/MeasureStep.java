package no.dekom.query.needs;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.needs.MeasureSection;

/** Trinnene i skjemaet for et tiltak: its sections, with the fields that each asks for, and the look over. */
enum MeasureStep {
    ABOUT("title", "theme", "model", "joint", "from", "years", "schools", "grades", "targetGroup", "participants"),
    NEEDS("needs", "plan", "besides"),
    WORK("up1", "up2", "gatherings", "interimWork", "resourceTeachers"),
    BUDGET("budget"),
    CRITERIA("answers"),
    REVIEW;

    private final List<String> fields;

    MeasureStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The step of a number in an address; the nearest one when there is none such. */
    static MeasureStep of(int number) {
        return values()[Math.clamp(number, 1, values().length) - 1];
    }

    static MeasureStep of(MeasureSection section) {
        return valueOf(section.name());
    }

    /** The step that asks for a field such as {@code budget[1].amount}; the last one when none does. */
    static MeasureStep asking(String field) {
        return Stream.of(values())
                .filter(step -> step.asksFor(field))
                .findFirst()
                .orElse(REVIEW);
    }

    public int number() {
        return ordinal() + 1;
    }

    /** For {@code _fields}: what the step shows, so that a box no longer ticked is emptied. */
    public String shown() {
        return String.join(",", fields);
    }

    boolean asksFor(String field) {
        return fields.contains(field.split("[\\[.]", 2)[0]);
    }

    public MeasureStep next() {
        return of(number() + 1);
    }

    public MeasureStep previous() {
        return of(number() - 1);
    }

    /** Key of its name. */
    public String text() {
        return this == REVIEW ? "needs.write.review" : "enum.MeasureSection." + name();
    }
}
