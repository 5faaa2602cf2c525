package no.dekom.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.TookPart;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Det folk i demoen har skrevet. The texts lie in JSON files beside this class. */
final class Written {

    record Line(Place school, BudgetKind kind, String text, long amount) {
        BudgetLine line() {
            return new BudgetLine(school.id(), kind, text, new Nok(amount));
        }
    }

    record Application(
            String title,
            String aim,
            List<Basis> basis,
            String basisText,
            List<TookPart> tookPart,
            String involvement,
            List<Line> budget,
            String sharing,
            String university) {

        ApplicationContent content() {
            var sums = new LinkedHashMap<Place, Nok>();
            budget.forEach(line -> sums.merge(line.school(), new Nok(line.amount()), Nok::plus));
            var schools = sums.entrySet().stream()
                    .map(sum -> new SchoolSum(sum.getKey().id(), sum.getValue()))
                    .toList();
            var lines = budget.stream().map(Line::line).toList();
            return new ApplicationContent(
                    title, aim, schools, basis, basisText, tookPart, involvement, lines, sharing, university);
        }
    }

    enum Advice {
        ALL,
        NONE
    }

    record Assessment(
            String application,
            String by,
            Advice advice,
            String reason,
            EnumMap<AssessmentCriterion, List<String>> judgements) {

        List<CriterionJudgement> judged() {
            return judgements.entrySet().stream()
                    .map(one -> new CriterionJudgement(
                            one.getKey(),
                            Judgement.valueOf(one.getValue().getFirst()),
                            one.getValue().getLast()))
                    .toList();
        }
    }

    private final Map<String, Application> applications;
    private final List<Assessment> assessments;
    private final Map<String, WrittenReport> reports;

    Written() {
        applications = read("applications.json", new TypeReference<>() {});
        assessments = read("assessments.json", new TypeReference<>() {});
        reports = new HashMap<>();
        reports.putAll(read("reports.json", new TypeReference<Map<String, WrittenReport>>() {}));
        reports.putAll(read("outcomes.json", new TypeReference<Map<String, WrittenReport>>() {}));
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (var json = Written.class.getResourceAsStream(file)) {
            return new JsonMapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApplicationContent application(String name) {
        return applications.get(name).content();
    }

    List<Assessment> assessmentsOf(String application) {
        return assessments.stream()
                .filter(one -> one.application().equals(application))
                .toList();
    }

    WrittenReport report(String name) {
        return reports.get(name);
    }
}
