package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.audit.attempt.KeepAttempt;
import no.dekom.command.audit.begin.BeginControl;
import no.dekom.command.audit.finding.AnswerFinding;
import no.dekom.command.audit.finding.CloseFinding;
import no.dekom.deploy.demo.AskedOfControls.DrawAmongGrants;
import no.dekom.deploy.demo.AskedOfControls.ExamineFirst;
import no.dekom.deploy.demo.AskedOfControls.FindOf;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.AttemptId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.audit.FindingKind;
import no.dekom.events.audit.FindingOutcome;
import no.dekom.events.decisions.GrantId;

/** Kontrollen i demoen: the auditor looks into the decisions of one county, and has made two findings. */
final class ControlChapter {

    private static final ControlId CONTROL = new ControlId("demo-kontroll");
    private static final AttemptId ATTEMPT = new AttemptId("demo-forsok");
    private static final int DRAWN = 3;

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    ControlChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
    }

    void tell() {
        var auditor = cast.as(Persona.AUDITOR);
        var governor = cast.as(Persona.T_GOVERNOR);
        var county = governor.organisation();
        var grant = GrantId.of(county, today.getYear(), new OrganisationId("demo-orland"));
        var id = CONTROL.value();
        // What is refused leaves no trace by which a start that was cut off could go on, so the attempt is laid down
        // itself.
        story.on(today.minusDays(47))
                .act(
                        governor,
                        new KeepAttempt(
                                ATTEMPT,
                                "ApproverIsAnother",
                                "ApproveDecision",
                                new CaseReference(ControlledKind.GRANT, grant.value())),
                        ATTEMPT.value());
        story.on(today.minusDays(12))
                .act(
                        auditor,
                        new BeginControl(
                                CONTROL,
                                "Vedtak i Trøndelag",
                                "Se om vedtakene følger innstillingen, om avvik er begrunnet, og om to personer står bak hvert"
                                        + " vedtak (oppdiktet).",
                                List.of(county),
                                today.getYear() - 1,
                                today.getYear(),
                                List.of(ControlList.DEPARTURE, ControlList.REFUSED_ATTEMPT)),
                        id)
                .act(
                        auditor,
                        new DrawAmongGrants(
                                CONTROL, county, today.getYear() - 1, today.getYear(), "trondelag-tilsyn", DRAWN),
                        id);
        story.on(today.minusDays(11))
                .act(auditor, new ExamineFirst(CONTROL), id)
                .act(
                        auditor,
                        new FindOf(
                                CONTROL,
                                FindingKind.REMARK,
                                county,
                                grant.value(),
                                "decisions.DecisionApproved",
                                "Avviket er kort begrunnet",
                                "Vedtaket gir 5 prosent mindre enn innstilt. Begrunnelsen viser ikke hvilket tiltak det gjelder."),
                        id)
                .act(
                        auditor,
                        new FindOf(
                                CONTROL,
                                FindingKind.WEAKNESS,
                                county,
                                ATTEMPT.value(),
                                "audit.AttemptRefused",
                                "Forsøk på å godkjenne eget vedtak",
                                "Den som hadde forberedt vedtaket, prøvde å godkjenne det. Forsøket ble stoppet. Fortell hvordan"
                                        + " arbeidet er delt mellom saksbehandlerne."),
                        id);
        story.on(today.minusDays(7))
                .act(
                        governor,
                        new AnswerFinding(
                                CONTROL, 1, "Det gjelder tiltaket om lesing. Vi skriver det i vedtakene heretter."),
                        id);
        story.on(today.minusDays(5))
                .act(
                        auditor,
                        new CloseFinding(CONTROL, 1, FindingOutcome.EXPLAINED, "Svaret viser hva avviket gjelder."),
                        id);
    }
}
