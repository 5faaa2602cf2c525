package no.dekom.seal.dossier;

import java.util.ArrayList;
import java.util.List;

/** What a control found, in plain Norwegian: what was checked, what is wrong, and what was not checked. */
public final class Told {

    private final List<Line> lines = new ArrayList<>();

    /** Hva slags opplysning. */
    public enum Kind {
        /** Kontrollert og i orden. */
        CHECKED,
        /** Noe er galt. */
        WRONG,
        /** Ikke kontrollert. */
        NOT_CHECKED
    }

    /** En opplysning. */
    public record Line(Kind kind, String text) {}

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public boolean isWrong() {
        return lines.stream().anyMatch(line -> line.kind() == Kind.WRONG);
    }

    void checked(String text, Object... values) {
        add(Kind.CHECKED, text, values);
    }

    void wrong(String text, Object... values) {
        add(Kind.WRONG, text, values);
    }

    void notChecked(String text, Object... values) {
        add(Kind.NOT_CHECKED, text, values);
    }

    private void add(Kind kind, String text, Object... values) {
        lines.add(new Line(kind, text.formatted(values)));
    }
}
