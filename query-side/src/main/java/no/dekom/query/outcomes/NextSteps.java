package no.dekom.query.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det neste i en rapport: what the reader can do, and else who is to do what. */
@Component
class NextSteps {

    private final OutcomeAccess access;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    NextSteps(OutcomeAccess access, Names names, Texts texts, Formats formats) {
        this.access = access;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * Ett skritt.
     *
     * @param path null when it is for somebody else
     */
    public record Next(String text, String path, String button) {}

    List<Next> of(ActingAs actor, OutcomeView outcome) {
        var path = "/rapporter/" + outcome.measure();
        var steps = new ArrayList<Next>();
        if (access.mayWrite(actor, outcome)) {
            steps.add(
                    outcome.stage() == OutcomeStage.MORE_ASKED_FOR
                            ? own("answer", path + "/skriv")
                            : own(outcome.reported() ? "correct" : "write", path + "/skriv"));
        }
        if (access.maySign(actor, outcome)) {
            steps.add(own("sign", path + "/signer"));
        }
        if (access.mayState(actor, outcome) && (outcome.reported() || !access.mayWrite(actor, outcome))) {
            steps.add(own("state", path + "/uttalelse"));
        }
        if (access.mayControl(actor, outcome)) {
            steps.add(own(outcome.stage() == OutcomeStage.ACCEPTED ? "remark" : "control", path + "/kontroll"));
        }
        if (access.mayReopen(actor, outcome)) {
            steps.add(own("reopen", path + "/apne"));
        }
        steps.add(new Next(waits(outcome), null, null));
        return steps;
    }

    /** What waits for the reader: {@code write}, {@code answer}, {@code state}, {@code sign} or {@code control}. */
    List<String> waiting(ActingAs actor, OutcomeView outcome, Set<String> told) {
        var waiting = new ArrayList<String>();
        if (access.mayWrite(actor, outcome) && !outcome.reported()) {
            waiting.add(outcome.stage() == OutcomeStage.MORE_ASKED_FOR ? "answer" : "write");
        } else if (access.mayState(actor, outcome)
                && !told.contains(outcome.measure())
                && isAskedToState(actor, outcome)) {
            waiting.add("state");
        }
        if (access.maySign(actor, outcome) && !outcome.fromBeforeSignatures()) {
            waiting.add("sign");
        }
        if (access.mayControl(actor, outcome) && outcome.stage() == OutcomeStage.LOCKED) {
            waiting.add("control");
        }
        return waiting;
    }

    /** Of a seed fund, the school says what there is to say in its report; all others may still speak. */
    private static boolean isAskedToState(ActingAs actor, OutcomeView outcome) {
        return switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER -> !outcome.ofSeedFund();
            case UNION_REPRESENTATIVE, UNIVERSITY_PARTNER -> true;
            default -> false;
        };
    }

    static String path(OutcomeView outcome, String what) {
        var form = switch (what) {
            case "state" -> "uttalelse";
            case "sign" -> "signer";
            case "control" -> "kontroll";
            default -> "skriv";
        };
        return "/rapporter/" + outcome.measure() + "/" + form;
    }

    Next own(String what, String path) {
        return new Next(texts.of("outcomes.next." + what), path, texts.of("outcomes.next." + what + ".button"));
    }

    /** Who is to do what now, in words. */
    private String waits(OutcomeView outcome) {
        return switch (outcome.stage()) {
            case EXPECTED -> texts.of("outcomes.wait.report", writers(outcome), formats.date(outcome.due()));
            case MORE_ASKED_FOR -> texts.of("outcomes.wait.more", writers(outcome), formats.date(outcome.due()));
            case REPORTED -> texts.of("outcomes.wait.signature", missing(outcome));
            case LOCKED -> texts.of("outcomes.wait.control");
            case ACCEPTED -> texts.of("outcomes.wait.nobody");
        };
    }

    String writers(OutcomeView outcome) {
        if (outcome.ofSeedFund()) {
            return outcome.schoolNames();
        }
        var network = names.organisation(outcome.network());
        return outcome.about().owner() == null
                ? network
                : texts.of(
                        "outcomes.wait.either",
                        network,
                        names.organisation(outcome.about().owner()));
    }

    private String missing(OutcomeView outcome) {
        return String.join(
                ", ",
                outcome.about().signatories().stream()
                        .filter(party -> !outcome.signed().contains(party))
                        .map((OrganisationId party) -> names.organisation(party))
                        .toList());
    }
}
