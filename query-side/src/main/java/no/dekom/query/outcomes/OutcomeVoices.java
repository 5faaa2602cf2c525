package no.dekom.query.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.events.outcomes.Voice;
import no.dekom.query.frame.Names;
import no.dekom.query.outcomes.ReportQuestions.Questions;
import no.dekom.query.outcomes.ToldView.Speaker;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what each has said of a measure, who has signed, and what the control has said. */
@Component
class OutcomeVoices {

    private final JdbcClient jdbc;
    private final Names names;

    OutcomeVoices(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** One thing told; one of the two is null. */
    private record Told(PersonId person, Speaker speaker, OutcomeReport report, Statement statement) {

        private List<CriterionAnswer> answers() {
            return report != null ? report.answers() : statement.answers();
        }

        private List<SuccessFactor> factors() {
            return report != null ? report.successFactors() : statement.successFactors();
        }
    }

    /** What stood with a version of the report: the newest report and each one's newest statement until then. */
    ToldView of(OutcomeView outcome, int version, Questions questions) {
        var told = standing(outcome, version);
        return new ToldView(
                version,
                version == outcome.told(),
                Arrays.stream(OutcomeCriterion.values())
                        .map(it -> new ToldView.CriterionVoices(it, questions.criterion(it), said(told, it)))
                        .toList(),
                Arrays.stream(SuccessGroup.values())
                        .map(it -> new ToldView.FactorGroup(it, questions.group(it), factors(told, it)))
                        .filter(group -> !group.factors().isEmpty())
                        .toList(),
                told.stream()
                        .filter(it -> it.statement() != null)
                        .map(it -> words(it.speaker(), it.statement()))
                        .filter(it -> !(it.whatDidNotWork() + it.whatStays() + it.teacherEducation()).isEmpty())
                        .toList(),
                parties(outcome),
                controls(outcome.measure()));
    }

    /** The report as it was in a version; empty when none had been sent. */
    Optional<OutcomeReport> report(OutcomeView outcome, int version) {
        return standing(outcome, version).stream()
                .map(Told::report)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** What somebody has stated with a voice before; empty when nothing. */
    Optional<Statement> statement(OutcomeView outcome, PersonId person) {
        return all(outcome.measure(), outcome.told()).stream()
                .filter(it -> it.statement() != null && it.person().equals(person))
                .map(Told::statement)
                .reduce((older, newer) -> newer);
    }

    private List<Told> standing(OutcomeView outcome, int version) {
        var newest = new LinkedHashMap<String, Told>();
        for (var told : all(outcome.measure(), version)) {
            newest.put(
                    told.report() != null
                            ? ""
                            : told.person() + " " + told.speaker().voice(),
                    told);
        }
        return newest.values().stream()
                .sorted(Comparator.comparing((Told it) -> it.report() == null)
                        .thenComparing(it -> it.speaker().voice())
                        .thenComparing(it -> it.speaker().version()))
                .toList();
    }

    private List<Told> all(String measure, int version) {
        return jdbc.sql("select * from outcomes.told where measure = ? and version <= ? order by version")
                .params(measure, version)
                .query((row, n) -> told(row))
                .list();
    }

    private Told told(ResultSet row) throws SQLException {
        var isReport = row.getString("kind").equals("REPORT");
        var organisation = row.getString("organisation");
        var person = new PersonId(row.getString("person"));
        var content = row.getString("content");
        var speaker = new Speaker(
                names.person(person),
                Voice.valueOf(row.getString("voice")),
                organisation == null ? "" : names.organisation(new OrganisationId(organisation)),
                row.getTimestamp("at").toInstant(),
                row.getInt("version"),
                isReport);
        return new Told(
                person,
                speaker,
                isReport ? FactsOf.read(content, OutcomeReport.class) : null,
                isReport ? null : FactsOf.read(content, Statement.class));
    }

    private static List<ToldView.Said> said(List<Told> told, OutcomeCriterion criterion) {
        var said = new ArrayList<ToldView.Said>();
        for (var one : told) {
            one.answers().stream()
                    .filter(answer -> answer.criterion() == criterion)
                    .forEach(answer -> said.add(new ToldView.Said(one.speaker(), answer)));
        }
        return said;
    }

    private static List<ToldView.Factor> factors(List<Told> told, SuccessGroup group) {
        var factors = new ArrayList<ToldView.Factor>();
        for (var one : told) {
            one.factors().stream()
                    .filter(factor -> factor.group() == group)
                    .forEach(factor -> factors.add(new ToldView.Factor(one.speaker(), factor.text())));
        }
        return factors;
    }

    private static ToldView.Words words(Speaker speaker, Statement it) {
        return new ToldView.Words(speaker, it.whatDidNotWork(), it.whatStays(), it.teacherEducation());
    }

    private List<ToldView.Party> parties(OutcomeView outcome) {
        return outcome.about().signatories().stream()
                .map(party -> jdbc.sql("select * from outcomes.signature where measure = ? and party = ?"
                                + " order by version desc limit 1")
                        .params(outcome.measure(), party.value())
                        .query((row, n) -> new ToldView.Party(
                                names.organisation(party),
                                row.getInt("version"),
                                names.person(new PersonId(row.getString("person"))),
                                row.getTimestamp("at").toInstant(),
                                row.getInt("version") == outcome.told() && outcome.told() > outcome.openedAt()))
                        .optional()
                        .orElseGet(() -> new ToldView.Party(names.organisation(party), 0, null, null, false)))
                .toList();
    }

    private List<ToldView.Control> controls(String measure) {
        return jdbc.sql("select * from outcomes.control where measure = ? order by number desc")
                .param(measure)
                .query((row, n) -> new ToldView.Control(
                        row.getString("kind"),
                        row.getInt("version"),
                        row.getString("words"),
                        row.getObject("due", java.time.LocalDate.class),
                        names.person(new PersonId(row.getString("person"))),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
