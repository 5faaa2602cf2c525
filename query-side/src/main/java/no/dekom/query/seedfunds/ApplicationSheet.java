package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.List;
import no.dekom.query.frame.Texts;

/** Søknaden slik en leser ser den: the same for what is sent and for what is about to be. */
record ApplicationSheet(
        String title,
        String aim,
        List<String> schools,
        List<String> basis,
        String basisText,
        List<String> tookPart,
        String involvement,
        List<SchoolBudget> budget,
        long total,
        String sharing,
        String university) {

    /** Budsjettet til en skole, with what is over the cap, 0 when nothing is. */
    record SchoolBudget(String id, String school, String owner, List<Line> lines, long sum, long over) {

        private String named() {
            return owner.isEmpty() ? school : school + ", " + owner;
        }
    }

    /** En budsjettlinje. The kind is a constant of BudgetKind or empty, the sum null when none can be read. */
    record Line(String kind, String text, Long sum) {}

    static ApplicationSheet of(ApplicationDraft draft, long cap, ApplicationSchools.Named schools, Texts texts) {
        var budget = new ArrayList<SchoolBudget>();
        for (var school : draft.schools()) {
            var lines = draft.rows().stream()
                    .filter(row -> row.school().equals(school))
                    .map(row -> new Line(row.kind(), row.text(), row.kroner()))
                    .toList();
            var sum = draft.sumOf(school);
            budget.add(new SchoolBudget(
                    school, schools.name(school), schools.owner(school), lines, sum, Math.max(0, sum - cap)));
        }
        return new ApplicationSheet(
                draft.text("title"),
                draft.text("aim"),
                budget.stream().map(SchoolBudget::named).toList(),
                draft.basis().stream().map(texts::of).toList(),
                draft.text("basisText"),
                draft.tookPart().stream().map(texts::of).toList(),
                draft.text("involvement"),
                List.copyOf(budget),
                budget.stream().mapToLong(SchoolBudget::sum).sum(),
                draft.text("sharing"),
                draft.text("university"));
    }
}
