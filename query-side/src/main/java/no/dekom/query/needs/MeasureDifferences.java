package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Difference;
import no.dekom.query.frame.Difference.Part;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det som er ulikt i to utgaver av et tiltak, in the words of its form. */
@Component
class MeasureDifferences {

    private final Texts texts;
    private final Names names;
    private final Formats formats;

    MeasureDifferences(Texts texts, Names names, Formats formats) {
        this.texts = texts;
        this.names = names;
        this.formats = formats;
    }

    List<Difference> between(MeasureContent stands, MeasureContent written) {
        var parts = new ArrayList<Part<MeasureContent>>(about());
        parts.addAll(work());
        Stream.of(OutcomeCriterion.values())
                .map(it -> new Part<MeasureContent>(texts.of(it), content -> answer(content, it)))
                .forEach(parts::add);
        return Difference.between(stands, written, parts);
    }

    private List<Part<MeasureContent>> about() {
        return List.of(
                part("title", MeasureContent::title),
                part("theme", MeasureContent::theme),
                part("model", it -> it.model() == null ? "" : texts.of(it.model())),
                part("from", it -> Objects.toString(it.from(), "")),
                part("years", it -> number(it.years())),
                part("schools", it -> lines(it.schools(), names::organisation)),
                part("grades", MeasureContent::grades),
                part("targetGroup", MeasureContent::targetGroup),
                part("participants", it -> number(it.participants())),
                part("plan", MeasureContent::plan),
                part("besides", MeasureContent::besides),
                new Part<>(texts.of("needs.restsOn"), it -> number(it.needs().size())));
    }

    private List<Part<MeasureContent>> work() {
        return List.of(
                part("up1", it -> name(it.up1())),
                part("up2", it -> name(it.up2())),
                part("gatherings", it -> lines(it.gatherings(), one -> one.when() + ": " + one.theme())),
                part("interimWork", MeasureContent::interimWork),
                part("resourceTeachers", MeasureContent::resourceTeachers),
                new Part<>(texts.of("enum.MeasureSection.BUDGET"), it -> lines(it.budget(), this::cost)));
    }

    private Part<MeasureContent> part(String field, Function<MeasureContent, String> words) {
        return new Part<>(texts.of("needs." + field), words);
    }

    private String cost(CostLine line) {
        return texts.of(
                "needs.line.words",
                texts.of(line.kind()),
                line.text(),
                formats.kroner(line.amount()),
                formats.kroner(line.ownShare()),
                formats.kroner(line.universityPart()));
    }

    private String name(OrganisationId id) {
        return id == null ? "" : names.organisation(id);
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static <T> String lines(List<T> all, Function<T, String> words) {
        return all.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static String answer(MeasureContent content, OutcomeCriterion criterion) {
        return content.answers().stream()
                .filter(it -> it.criterion() == criterion)
                .map(it -> it.text())
                .findFirst()
                .orElse("");
    }
}
