package no.dekom.query.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.query.frame.Difference.Part;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Delene av skjemaet for et regelsett, in words, so that two writings of it can stand side by side. */
@Component
class RuleSetParts {

    private static final List<String> VALUES = List.of(
            "seedFundCap",
            "seedFundMaxPercent",
            "ownSharePercent",
            "universityMinPercent",
            "universityMaxPercent",
            "needsReport",
            "recommendation",
            "reporting",
            "complaintWeeks",
            "maxMeasureYears",
            "partnershipMaxYears");

    private final Texts texts;

    RuleSetParts(Texts texts) {
        this.texts = texts;
    }

    /** The parts of both, with as many lines as the longer one has. */
    List<Part<Form>> of(Form one, Form other) {
        var parts = new ArrayList<Part<Form>>();
        for (var name : VALUES) {
            var field = "content." + name;
            parts.add(new Part<>(
                    texts.of("schemes.value." + name),
                    form -> form.value(field + ".value") + "\n" + form.value(field + ".source")));
        }
        parts.add(new Part<>(texts.of("schemes.value.mayComplain"), this::mayComplain));
        for (var list : List.of("criteria", "successFactors")) {
            var field = "content." + list;
            var rows = Math.max(one.rows(field, 0), other.rows(field, 0));
            for (var at = 0; at < rows; at++) {
                var row = field + "[" + at + "].";
                parts.add(new Part<>(
                        texts.of("schemes.line." + list, at + 1),
                        form -> Stream.of("code", "bokmaal", "nynorsk", "source")
                                .map(it -> form.value(row + it))
                                .collect(Collectors.joining("\n"))));
            }
        }
        return parts;
    }

    private String mayComplain(Form form) {
        var field = "content.mayComplain";
        var who = form.all(field + ".value").stream()
                .filter(it -> it.matches("[A-Z_]+"))
                .sorted()
                .map(it -> texts.of("enum.Recipient." + it))
                .collect(Collectors.joining(", "));
        return who + "\n" + form.value(field + ".source");
    }
}
