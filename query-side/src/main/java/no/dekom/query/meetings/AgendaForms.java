package no.dekom.query.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.ForumCaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import no.dekom.query.meetings.MeetingView.Stage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene for en sak på dagsordenen: a new one, a changed one, one that is taken off. */
@Controller
class AgendaForms {

    private static final String CHANGED = "agenda-case";

    private final MeetingAccess access;
    private final ForumPlaces places;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    AgendaForms(MeetingAccess access, ForumPlaces places, FormStore store, Names names, Texts texts) {
        this.access = access;
        this.places = places;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    /** Et felt som er ulikt i det som står og det som er skrevet. */
    record Difference(String label, String stands, String written) {}

    private MeetingView changed(ActingAs actor, String id) {
        var meeting = access.run(actor, id);
        if (!meeting.mayChangeAgenda()) {
            throw MeetingAccess.notFound();
        }
        return meeting;
    }

    @GetMapping("/moter/{id}/saker/ny")
    String put(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var meeting = changed(actor, id);
        var kept = store.find(actor.person(), "agenda-case-new", id);
        fill(model, meeting, actor, kept == null ? Form.empty() : kept.form(), kept);
        var path = "/moter/" + id;
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(
                        Crumb.named(path, meeting.title()), Crumb.of(path + "/saker/ny", "meetings.case.new")));
        model.addAttribute("one", null);
        model.addAttribute("differences", List.of());
        model.addAttribute("stale", false);
        return "meetings/case-form";
    }

    @GetMapping("/moter/{id}/saker/{agendaCase}/endre")
    String amend(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable String agendaCase,
            Model model) {
        var meeting = changed(actor, id);
        var one = MeetingAccess.agendaCase(meeting, agendaCase);
        var kept = store.find(actor.person(), CHANGED, agendaCase);
        var form = kept == null ? written(one.content()) : kept.form();
        var stale = kept != null && !form.value("_version").equals(String.valueOf(one.version()));
        fill(model, meeting, actor, form, kept);
        var path = "/moter/" + id + "/saker/" + agendaCase;
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(
                        Crumb.named("/moter/" + id, meeting.title()),
                        Crumb.named(path, one.title()),
                        Crumb.of(path + "/endre", "meetings.case.amend")));
        model.addAttribute("one", one);
        model.addAttribute("stale", stale);
        model.addAttribute("differences", stale ? differences(written(one.content()), form) : List.of());
        return "meetings/case-form";
    }

    @GetMapping("/moter/{id}/saker/{agendaCase}/ta-av")
    String remove(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable String agendaCase,
            Model model) {
        var meeting = changed(actor, id);
        var one = MeetingAccess.agendaCase(meeting, agendaCase);
        var kept = store.find(actor.person(), "agenda-case-removal", agendaCase);
        var path = "/moter/" + id + "/saker/" + agendaCase;
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(
                        Crumb.named("/moter/" + id, meeting.title()),
                        Crumb.named(path, one.title()),
                        Crumb.of(path + "/ta-av", "meetings.case.remove")));
        model.addAttribute("meeting", meeting);
        model.addAttribute("one", one);
        model.addAttribute("path", path);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "meetings/case-remove";
    }

    private void fill(Model model, MeetingView meeting, ActingAs actor, Form form, FormStore.Kept kept) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("form", form);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("locked", meeting.stage() != Stage.CALLED);
        model.addAttribute("kinds", kinds());
        model.addAttribute("organisations", places.concernable(actor.organisation()));
        model.addAttribute("subjects", subjects(actor));
    }

    private List<Option> subjects(ActingAs actor) {
        var governor = actor.organisation();
        var years = Stream.concat(places.scenarios(governor).stream(), places.recommendations(governor).stream())
                .map(it -> Option.of(
                        it.value(),
                        it.title() == null
                                ? texts.of("meetings.subject.recommendation", Integer.toString(it.year()))
                                : texts.of("meetings.subject.scenario", Integer.toString(it.year()), it.title())));
        return Stream.concat(years, places.measures(governor).stream()).toList();
    }

    private List<Option> kinds() {
        return Stream.of(ForumCaseKind.values())
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private static Form written(CaseContent content) {
        var subject = content.subject();
        return Form.empty()
                .with("title", content.title())
                .with("kind", content.kind())
                .withAll("concerned", content.concerned())
                .with("text", content.text())
                .with("proposal", content.proposal())
                .with("subject", subject == null ? null : subject.kind() + ":" + subject.id());
    }

    private List<Difference> differences(Form stands, Form mine) {
        var found = new ArrayList<Difference>();
        for (var field : List.of("title", "kind", "concerned", "text", "proposal", "subject")) {
            var before = shown(field, stands);
            var after = shown(field, mine);
            if (!before.equals(after)) {
                found.add(new Difference(texts.of("meetings.case." + field), before, after));
            }
        }
        return found;
    }

    private String shown(String field, Form form) {
        if (field.equals("concerned")) {
            return String.join(
                    ", ",
                    form.all(field).stream()
                            .sorted()
                            .map(it -> names.organisation(new OrganisationId(it)))
                            .toList());
        }
        var value = form.value(field).replace("\r\n", "\n").strip();
        return field.equals("kind") && !value.isEmpty() ? texts.of("enum.ForumCaseKind." + value) : value;
    }
}
