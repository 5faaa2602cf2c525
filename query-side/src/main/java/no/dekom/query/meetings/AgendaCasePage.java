package no.dekom.query.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.meetings.VoteChoice;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** En sak i møtet: papers, impartiality, votes and what the forum concluded. */
@Controller
class AgendaCasePage {

    private static final List<String> DONE = List.of("endret", "habilitet", "stemt", "konkludert", "papir", "trukket");

    private final MeetingAccess access;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;

    AgendaCasePage(MeetingAccess access, FormStore forms, Names names, Texts texts) {
        this.access = access;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
    }

    /**
     * Et medlem i raden over habilitet og stemmer.
     *
     * @param answer what it has declared, in words
     * @param reason null when the reader may not read it
     */
    record Member(String name, boolean present, String answer, String reason, boolean voted) {}

    /** Protokolltilførsel, med navn. */
    record Remark(String name, String choice, String text) {}

    @GetMapping("/moter/{id}/saker/{agendaCase}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable String agendaCase,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var meeting = access.seen(actor, id);
        var one = MeetingAccess.agendaCase(meeting, agendaCase);
        var path = "/moter/" + id + "/saker/" + agendaCase;
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(Crumb.named("/moter/" + id, meeting.title()), Crumb.named(path, one.title())));
        model.addAttribute("meeting", meeting);
        model.addAttribute("one", one);
        model.addAttribute("path", path);
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("opens", access.mayReadPapers(actor, one));
        model.addAttribute("disqualified", MeetingAccess.isMember(actor) && access.isDisqualified(actor, one));
        model.addAttribute("subjectPath", subjectPath(one));
        model.addAttribute(
                "concerned",
                one.content().concerned().stream().map(names::organisation).toList());
        model.addAttribute("mayChange", MeetingAccess.isSecretariat(actor) && meeting.mayChangeAgenda());
        model.addAttribute("mayAddPapers", access.mayAddPapers(actor, meeting, one));
        model.addAttribute("members", members(actor, meeting, one));
        acts(actor, meeting, one, model);
        if (one.concluded()) {
            model.addAttribute(
                    "dissents",
                    one.conclusion().dissents().stream()
                            .map(it -> new Remark(names.person(it.person()), texts.of(it.choice()), it.text()))
                            .toList());
        }
        return "meetings/case";
    }

    private void acts(ActingAs actor, MeetingView meeting, AgendaCaseView one, Model model) {
        var kept = forms.find(actor.person(), "agenda-act", one.id());
        var form = kept == null ? Form.empty() : kept.form();
        var mine = one.declaredBy(actor.person());
        if (kept == null) {
            mine.ifPresent(it -> form.with("impartiality", it.impartiality())
                    .with("ground", it.ground())
                    .with("reason", it.reason()));
            one.voteOf(actor.person())
                    .ifPresent(it -> form.with("choice", it.choice()).with("dissent", it.dissent()));
            form.with("text", one.content().proposal());
        }
        model.addAttribute("form", form);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("mine", mine.orElse(null));
        model.addAttribute("mayDeclare", access.mayDeclare(actor, meeting, one));
        model.addAttribute("mayVote", access.mayVote(actor, meeting, one));
        model.addAttribute("mayConclude", access.mayConclude(actor, meeting, one));
        model.addAttribute("answers", options(Impartiality.values()));
        model.addAttribute("grounds", options(DisqualificationGround.values()));
        model.addAttribute("choices", options(VoteChoice.values()));
        model.addAttribute("ways", options(ConclusionWay.values()));
    }

    private List<Member> members(ActingAs actor, MeetingView meeting, AgendaCaseView one) {
        return meeting.members().stream()
                .map(it -> member(actor, meeting, one, it))
                .toList();
    }

    /** Why somebody is disqualified is for that person, the secretariat and the auditor. */
    private Member member(ActingAs actor, MeetingView meeting, AgendaCaseView one, PersonId person) {
        var declared = one.declaredBy(person);
        var mayReadWhy = !MeetingAccess.isMember(actor) || actor.person().equals(person);
        return new Member(
                names.person(person),
                meeting.present().contains(person),
                declared.map(it -> texts.of(it.impartiality())).orElse(texts.of("meetings.not-declared")),
                mayReadWhy ? declared.map(AgendaCaseView.Declaration::reason).orElse(null) : null,
                one.voteOf(person).isPresent());
    }

    private static String subjectPath(AgendaCaseView one) {
        var subject = one.content().subject();
        if (subject == null) {
            return null;
        }
        return switch (subject.kind()) {
                    case SubjectKind.MEASURE -> "/tiltak/";
                    case SubjectKind.LONG_TERM_PLAN -> "/planer/";
                    case SubjectKind.SEED_FUND_ROUND -> "/runder/";
                    case SubjectKind.SCENARIO -> "/fordeling/";
                    case SubjectKind.RECOMMENDATION -> "/innstillinger/";
                }
                + subject.id();
    }

    private List<Option> options(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }
}
