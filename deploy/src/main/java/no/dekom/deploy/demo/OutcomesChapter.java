package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.needs.check.AcceptMeasure;
import no.dekom.command.needs.propose.ProposeMeasure;
import no.dekom.command.needs.sendin.SendInMeasure;
import no.dekom.command.outcomes.control.AcceptOutcome;
import no.dekom.command.outcomes.control.AskForMore;
import no.dekom.command.outcomes.control.RemarkOnOutcome;
import no.dekom.command.outcomes.report.ReportOutcome;
import no.dekom.command.outcomes.sign.SignOutcome;
import no.dekom.command.outcomes.statement.GiveStatement;
import no.dekom.eventlog.EventJson;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.outcomes.MeasureId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rapportene i demoen: the four measures of the source (004 ch. 3), told by those who took part. One waits for the university
 * to sign, one for the county governor, of one more is asked, and one is accepted.
 */
final class OutcomesChapter {

    private static final String READING = "lesing";
    private static final String SKILLS = "ferdigheter-i-gang";
    private static final String INCLUSION = "inkludering-i-gang";

    private final Story story;
    private final Cast cast;
    private final Written written;
    private final LocalDate today;
    private final NeedsMeasures lastYears;

    OutcomesChapter(Story story, Cast cast, Written written, LocalDate today, SchoolYear year) {
        this.story = story;
        this.cast = cast;
        this.written = written;
        this.today = today;
        this.lastYears = new NeedsMeasures(new SchoolYear(year.start() - 1));
    }

    /**
     * What is to be reported by itself when a decision is approved: that of Ørland in {@link DecisionsChapter}, and that of Lyngvik,
     * whose schools read, in {@link AccountsChapter}.
     */
    List<MeasureId> reportedOf(GrantId grant) {
        if (grant.equals(grant(Place.GOVERNOR, Place.LYNGVIK))) {
            return List.of(measure(READING));
        }
        return grant.equals(grant(Place.T_GOVERNOR, Place.ORLAND))
                ? List.of(measure(SKILLS), measure(INCLUSION))
                : List.of();
    }

    private GrantId grant(Place county, Place recipient) {
        return GrantId.of(county.id(), today.getYear(), recipient.id());
    }

    private MeasureId measure(String name) {
        return new MeasureId("demo-tiltak-" + name + "-" + today.getYear());
    }

    void tell() {
        seedFunds();
        underWay();
        reading();
        skills();
        inclusion();
    }

    /** The first round is signed by the owner and accepted; of the last year's one is signed, and waits for the governor. */
    private void seedFunds() {
        var lek = new MeasureId(RoundScript.application("lek").value());
        var owner = cast.as(Persona.OWNER);
        said(lek, "lek", LocalDate.of(2024, 6, 14));
        sign(LocalDate.of(2024, 6, 21), owner, lek, 3);
        accept(LocalDate.of(2024, 8, 20), lek, 3, "Takk for en ærlig rapport.");
        var thinking = new MeasureId(RoundScript.application("tenkende").value());
        sign(LocalDate.of(2024, 6, 25), owner, thinking, 1);
        accept(LocalDate.of(2024, 8, 20), thinking, 1, "");
        var words = new MeasureId(RoundScript.application("begreper").value());
        sign(today.minusDays(15), cast.as("bjorn", Role.SCHOOL_OWNER, Place.LYNGVIK), words, 1);
    }

    /** Two measures of Trøndelag that began this school year. */
    private void underWay() {
        var title = ", første pulje";
        propose(cast.as(Persona.T_COORDINATOR), SKILLS, titled(lastYears.basicSkills(), title));
        propose(cast.as(Persona.T_OWNER), INCLUSION, titled(lastYears.inclusion(), title));
    }

    private static MeasureContent titled(MeasureContent content, String more) {
        var tree = (ObjectNode) EventJson.mapper().valueToTree(content);
        return EventJson.mapper().treeToValue(tree.put("title", content.title() + more), MeasureContent.class);
    }

    private void propose(ActingAs who, String name, MeasureContent content) {
        var id = new NeedsMeasureId("demo-tiltak-" + name);
        story.on(today.minusDays(272)).act(who, new ProposeMeasure(id, content), id.value());
        story.on(today.minusDays(264)).act(who, new SendInMeasure(id), id.value());
        story.on(today.minusDays(252))
                .act(
                        cast.as(Persona.T_GOVERNOR),
                        new AcceptMeasure(id, "Fullstendig. Tas med til forumet."),
                        id.value());
    }

    private void reading() {
        var coordinator = cast.as(Persona.COORDINATOR);
        var id = measure(READING);
        report(today.minusDays(30), coordinator, id, READING);
        var version = said(id, READING, today.minusDays(24)) + 1;
        sign(today.minusDays(12), coordinator, id, version);
    }

    private void skills() {
        var coordinator = cast.as(Persona.T_COORDINATOR);
        var id = measure(SKILLS);
        report(today.minusDays(29), coordinator, id, SKILLS);
        var version = said(id, SKILLS, today.minusDays(22)) + 1;
        sign(today.minusDays(13), coordinator, id, version);
        sign(today.minusDays(11), cast.as(Persona.T_UNIVERSITY), id, version);
    }

    private void inclusion() {
        var owner = cast.as(Persona.T_OWNER);
        var governor = cast.as(Persona.T_GOVERNOR);
        var id = measure(INCLUSION);
        report(today.minusDays(28), owner, id, INCLUSION);
        var version = said(id, INCLUSION, today.minusDays(23)) + 1;
        sign(today.minusDays(16), owner, id, version);
        sign(today.minusDays(14), cast.as(Persona.UNIVERSITY), id, version);
        var remark = "Godt at de sier hvem som ikke er med.";
        var question =
                "Hvor mye av tida til ressurslærerne er betalt av kompetanseløftet, og hvor mye av dette tilskuddet?";
        story.on(today.minusDays(7)).act(governor, new RemarkOnOutcome(id, version, remark), id.value());
        story.act(governor, new AskForMore(id, version, question, today.plusDays(21)), id.value(), question);
    }

    private void report(LocalDate day, ActingAs who, MeasureId id, String name) {
        story.on(day).act(who, new ReportOutcome(id, written.report(name).as(who)), id.value());
    }

    /** Says how many statements there are. */
    private int said(MeasureId id, String name, LocalDate day) {
        var statements = written.report(name).statements();
        story.on(day);
        statements.forEach(it -> story.act(speaker(it.by()), new GiveStatement(id, it.statement()), id.value()));
        return statements.size();
    }

    private ActingAs speaker(String by) {
        return switch (by) {
            case "hilde" -> cast.hilde();
            case "per" -> cast.perAtSchool();
            case "bjorn" -> cast.as("bjorn", Role.SCHOOL_OWNER, Place.LYNGVIK);
            default -> cast.as(Persona.valueOf(by));
        };
    }

    private void sign(LocalDate day, ActingAs who, MeasureId id, int version) {
        story.on(day).act(who, new SignOutcome(id, version), id.value());
    }

    private void accept(LocalDate day, MeasureId id, int version, String remark) {
        story.on(day).act(cast.as(Persona.GOVERNOR), new AcceptOutcome(id, version, remark), id.value());
    }
}
