package no.dekom.query.seedfunds;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Status;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Såkornfondene med rundene sine, og ett fond for seg. */
@Controller
class FundPages {

    static final String PATH = "/sakornfond";

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final RoundHistory history;
    private final Names names;

    FundPages(RoundDesk desk, SeedFunds seedFunds, RoundHistory history, Names names) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.history = history;
        this.names = names;
    }

    /** En runde i lista. */
    record Line(RoundView round, Status status) {}

    /** Et fond i lista, {@code mine} when the actor runs it. */
    record Fund(FundView fund, String network, List<Line> rounds, boolean mine) {

        public long awarded() {
            return rounds.stream()
                    .map(line -> line.round().awarded())
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    @GetMapping(PATH)
    String all(@AuthenticationPrincipal ActingAs actor, Model model) {
        demandReader(actor);
        var funds = desk.funds(actor).stream().map(fund -> lines(actor, fund)).toList();
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("funds", funds);
        model.addAttribute(
                "mayOpen", actor.role() == Role.COORDINATOR && funds.stream().noneMatch(Fund::mine));
        return "seedfunds/funds";
    }

    @GetMapping(PATH + "/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(name = "hendelse", required = false) String fact,
            @AuthenticationPrincipal ActingAs actor,
            Model model) {
        var fund = desk.fund(actor, id);
        model.addAttribute(
                "crumbs",
                Stream.concat(crumbs().stream(), Stream.of(Crumb.named(PATH + "/" + id, fund.name())))
                        .toList());
        model.addAttribute("it", lines(actor, fund));
        model.addAttribute("history", history.of(fund, fact));
        return "seedfunds/fund";
    }

    static void demandReader(ActingAs actor) {
        if (actor.role() == Role.ADMINISTRATOR || actor.role() == Role.AUTOMATION) {
            throw RoundDesk.notFound();
        }
    }

    private Fund lines(ActingAs actor, FundView fund) {
        return new Fund(
                fund,
                names.organisation(fund.network()),
                seedFunds.roundsOf(fund.id()).stream()
                        .map(round -> new Line(round, desk.status(round)))
                        .toList(),
                RoundDesk.isIn(actor, Role.COORDINATOR, fund.network()));
    }

    static List<Crumb> crumbs() {
        return List.of(Crumb.of("/", "frame.start"), Crumb.of(PATH, "frame.navigation.seedfunds"));
    }
}
