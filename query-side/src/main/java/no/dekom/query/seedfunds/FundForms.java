package no.dekom.query.seedfunds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.RuleSetsInForce.InForce;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene for å opprette et fond og åpne en runde i det. Only for the coordinator of the network. */
@Controller
class FundForms {

    private static final int YEARS_AHEAD = 3;

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final RoundDrafts drafts;
    private final RuleSetsInForce ruleSets;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    FundForms(
            RoundDesk desk,
            SeedFunds seedFunds,
            RoundDrafts drafts,
            RuleSetsInForce ruleSets,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.drafts = drafts;
        this.ruleSets = ruleSets;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    @GetMapping("/sakornfond/ny")
    String openFund(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (actor.role() != Role.COORDINATOR) {
            throw RoundDesk.notFound();
        }
        crumbs(model, Crumb.of("/sakornfond/ny", "round.fund.open"));
        var existing = desk.funds(actor).stream()
                .filter(fund -> fund.network().equals(actor.organisation()))
                .findFirst()
                .orElse(null);
        model.addAttribute("existing", existing);
        drafts.add(
                model,
                actor,
                "opprett-fond",
                actor.organisation().value(),
                () -> Form.empty().with("name", texts.of("round.fund.name.suggested")));
        return "seedfunds/fund-new";
    }

    @GetMapping("/sakornfond/{id}/ny-runde")
    String openRound(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var fund = desk.fund(actor, id);
        if (!RoundDesk.isIn(actor, Role.COORDINATOR, fund.network())) {
            throw RoundDesk.notFound();
        }
        crumbs(
                model,
                Crumb.named("/sakornfond/" + id, fund.name()),
                Crumb.of("/sakornfond/" + id + "/ny-runde", "round.open"));
        var rounds = seedFunds.roundsOf(id);
        var last = rounds.isEmpty() ? null : rounds.getFirst();
        var free = freeYears(rounds);
        var inForce = ruleSets.today(actor);
        drafts.add(model, actor, "apne-runde", id, () -> proposal(last, free, inForce));
        model.addAttribute("fund", fund);
        model.addAttribute("last", last);
        model.addAttribute(
                "ruleSets",
                inForce.stream().map(it -> Option.of(it.id(), it.title())).toList());
        model.addAttribute(
                "capHelp",
                help(
                        "cap",
                        inForce,
                        it -> it.seedFundCap() == null
                                ? null
                                : formats.kroner(it.seedFundCap().kroner())));
        model.addAttribute(
                "reportDueHelp",
                help("report-due", inForce, it -> it.reporting() == null ? null : formats.dayOfYear(it.reporting())));
        model.addAttribute(
                "years", free.stream().map(year -> Option.of(year, year)).toList());
        model.addAttribute(
                "criteria",
                Stream.of(AssessmentCriterion.values())
                        .map(it -> new Option(it.name(), texts.of(it), texts.of("round.criterion." + it.name())))
                        .toList());
        return "seedfunds/round-new";
    }

    /** What a field is, and the limit that each rule set in force lays down for it. */
    private String help(String field, List<InForce> inForce, Function<InForce, String> limit) {
        var limits = inForce.stream()
                .filter(it -> limit.apply(it) != null)
                .map(it -> texts.of("round." + field + ".rules", it.title(), limit.apply(it)));
        return Stream.concat(Stream.of(texts.of("round." + field + ".help")), limits)
                .collect(Collectors.joining(" "));
    }

    /** The school years that a round can be opened for now. */
    private List<String> freeYears(List<RoundView> rounds) {
        var first = RoundYears.coming(clock).start() - 1;
        return IntStream.range(first, first + YEARS_AHEAD)
                .mapToObj(start -> new SchoolYear(start).toString())
                .filter(year ->
                        rounds.stream().noneMatch(round -> round.schoolYear().equals(year)))
                .toList();
    }

    private Form proposal(RoundView last, List<String> free, List<InForce> inForce) {
        var coming = RoundYears.coming(clock).toString();
        var ruleSet = chosen(last, inForce);
        var form = Form.empty()
                .with("schoolYear", free.contains(coming) || free.isEmpty() ? coming : free.getLast())
                .with("ruleSet", ruleSet == null ? null : ruleSet.id())
                .with("cap", cap(last, ruleSet))
                .withAll("criteria", last == null ? List.of(AssessmentCriterion.values()) : last.criteria());
        var reporting = ruleSet == null || ruleSet.reporting() == null
                ? null
                : ruleSet.reporting()
                        .atYear(SchoolYear.parse(form.value("schoolYear")).start() + 2);
        if (last == null) {
            return form.with("reportDue", reporting);
        }
        form.with("frame", formats.number(last.frame()));
        form.with("deadline", ahead(LocalDate.ofInstant(last.deadline(), Formats.OSLO)));
        var due = ahead(last.reportDue());
        return form.with("reportDue", reporting != null && due != null && due.isAfter(reporting) ? reporting : due);
    }

    /** The rule set of the last round while it holds, else the first that does; null when none does. */
    private static InForce chosen(RoundView last, List<InForce> inForce) {
        return inForce.stream()
                .filter(it -> last != null && it.id().equals(last.ruleSet()))
                .findFirst()
                .orElse(inForce.isEmpty() ? null : inForce.getFirst());
    }

    /** The cap of the last round, but never above that of the rule set; the rule set's own for the first round. */
    private String cap(RoundView last, InForce ruleSet) {
        var most = ruleSet == null ? null : ruleSet.seedFundCap();
        if (last == null) {
            return most == null ? null : formats.number(most.kroner());
        }
        return formats.number(most == null ? last.cap() : Math.min(last.cap(), most.kroner()));
    }

    /** The same day of a coming year. */
    private LocalDate ahead(LocalDate lastTime) {
        var day = lastTime.plusYears(1);
        var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
        while (!day.isAfter(today)) {
            day = day.plusYears(1);
        }
        return day;
    }

    private static void crumbs(Model model, Crumb... below) {
        var crumbs = new ArrayList<>(FundPages.crumbs());
        crumbs.addAll(List.of(below));
        model.addAttribute("crumbs", crumbs);
    }
}
