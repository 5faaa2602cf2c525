package no.dekom.query.seedfunds;

import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Neste steg i en runde, for den som spør. A button is offered only to who may press it now. */
@Component
class RoundNextStep {

    private final RoundDesk desk;
    private final AssessWork work;
    private final Texts texts;
    private final Formats formats;

    RoundNextStep(RoundDesk desk, AssessWork work, Texts texts, Formats formats) {
        this.desk = desk;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
    }

    /** Teksten, og knappen når det er en. */
    record Next(String text, String path, String button) {}

    Next of(ActingAs actor, RoundView round) {
        var stage = desk.stage(round);
        if (stage == RoundView.Stage.DECIDED) {
            return new Next(
                    texts.of("round.next.decided", formats.date(round.reportDue())),
                    path(round, "?fane=vedtak"),
                    texts.of("round.next.decided.button"));
        }
        if (actor.role() == Role.WORKING_GROUP || actor.role() == Role.STEERING_GROUP) {
            return member(actor, round, stage);
        }
        if (actor.role() == Role.SCHOOL_OWNER) {
            return new Next(
                    texts.of("round.next.owner." + stage, formats.date(round.deadline())),
                    path(round, "/egne-midler"),
                    texts.of("round.next.owner.button"));
        }
        return switch (stage) {
            case OPEN -> open(actor, round);
            case ASSESSMENT -> waiting("round.next.assessment");
            default -> waiting("round.next.presented");
        };
    }

    private Next open(ActingAs actor, RoundView round) {
        var deadline = formats.dateTime(round.deadline());
        return switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER ->
                new Next(
                        texts.of("round.next.apply", deadline),
                        path(round, "/sok?steg=1"),
                        texts.of("round.next.apply.button"));
            case COORDINATOR ->
                new Next(
                        texts.of("round.next.open", deadline),
                        path(round, "/frist"),
                        texts.of("round.next.deadline.button"));
            default -> waiting("round.next.open", deadline);
        };
    }

    private Next member(ActingAs actor, RoundView round, RoundView.Stage stage) {
        var left = work.of(actor.person(), round);
        if (!left.undeclared().isEmpty()) {
            var application = left.undeclared().getFirst();
            return new Next(
                    texts.of("round.next.declare", application.title()),
                    "/soknader/" + application.id() + "/tilknytning",
                    texts.of("round.declare.button"));
        }
        if (stage == RoundView.Stage.OPEN) {
            return waiting("round.next.group.open", formats.date(round.deadline()));
        }
        return actor.role() == Role.STEERING_GROUP ? steering(round, stage, left) : working(round, stage, left);
    }

    private Next steering(RoundView round, RoundView.Stage stage, AssessWork.Work left) {
        if (left.disqualified()) {
            return waiting("round.next.disqualified");
        }
        return stage == RoundView.Stage.PRESENTED
                ? new Next(texts.of("round.next.decide"), path(round, "/vedta"), texts.of("round.next.decide.button"))
                : waiting("round.next.assessment");
    }

    private Next working(RoundView round, RoundView.Stage stage, AssessWork.Work left) {
        if (left.standing().isEmpty()) {
            return waiting("round.next.none");
        }
        if (stage == RoundView.Stage.PRESENTED) {
            return waiting("round.next.presented");
        }
        if (!left.mine().isEmpty()) {
            return new Next(
                    texts.of("round.next.assess", left.mine().size()),
                    "/soknader/" + left.mine().getFirst().id() + "/vurder",
                    texts.of("round.next.assess.button", left.mine().getFirst().title()));
        }
        if (left.readyToPresent()) {
            return new Next(
                    texts.of("round.next.present"), path(round, "/legg-fram"), texts.of("round.next.present.button"));
        }
        return left.unassessed().isEmpty()
                ? waiting("round.next.others-present")
                : waiting("round.next.others-assess", left.unassessed().size());
    }

    private Next waiting(String key, Object... values) {
        return new Next(texts.of(key, values), null, null);
    }

    private static String path(RoundView round, String rest) {
        return "/runder/" + round.id() + rest;
    }
}
