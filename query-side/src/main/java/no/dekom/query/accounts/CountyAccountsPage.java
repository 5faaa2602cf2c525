package no.dekom.query.accounts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.query.accounts.FigureBars.Figure;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Regnskapet for et fylke og år: the sums for all, each recipient for those it concerns. */
@Controller
class CountyAccountsPage {

    static final String COUNTY = AccountsOverviewPage.PATH + "/{county}/{year:\\d{4}}";

    private final CountyUses counties;
    private final Uses uses;
    private final UseAccess access;
    private final Texts texts;

    CountyAccountsPage(CountyUses counties, Uses uses, UseAccess access, Texts texts) {
        this.counties = counties;
        this.uses = uses;
        this.access = access;
        this.texts = texts;
    }

    /** En mottaker i lista. */
    public record Row(UseView it, Status status) {}

    /** Et valg av linjer. */
    public record Filter(String id, long count) {}

    @GetMapping(COUNTY)
    String county(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            @RequestParam(name = "vis", defaultValue = "alle") String shown,
            Model model) {
        var it = counties.find(county, year).orElseThrow(UseAccess::notFound);
        var all = seen(actor, county, year);
        var choices = choices(access.today());
        var filter = choices.containsKey(shown) ? shown : "alle";
        var title = texts.of("accounts.county.title", Integer.toString(year));
        model.addAttribute("crumbs", AccountsOverviewPage.crumbs(Crumb.named(it.path(), title)));
        model.addAttribute("it", it);
        model.addAttribute("title", title);
        model.addAttribute("inside", UseAccess.isInside(actor, county));
        model.addAttribute("bars", bars(it.figures()));
        model.addAttribute(
                "checks", it.checks().stream().filter(SumCheck::isSomething).toList());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(choices.get(filter))
                        .map(one -> new Row(one, one.status(access.today())))
                        .toList());
        model.addAttribute("filter", filter);
        model.addAttribute(
                "filters",
                choices.entrySet().stream()
                        .map(one -> new Filter(
                                one.getKey(),
                                all.stream().filter(one.getValue()).count()))
                        .toList());
        model.addAttribute(
                "total",
                all.stream()
                        .filter(choices.get(filter))
                        .map(UseView::figures)
                        .reduce(UseFigures::plus)
                        .orElse(null));
        return "accounts/county";
    }

    private List<UseView> seen(ActingAs actor, OrganisationId county, int year) {
        return uses.of(county, year).stream()
                .filter(it -> UseAccess.maySee(actor, it))
                .toList();
    }

    private static Map<String, Predicate<UseView>> choices(LocalDate today) {
        var choices = new LinkedHashMap<String, Predicate<UseView>>();
        choices.put("alle", it -> true);
        choices.put("godtas", UseView::waits);
        choices.put("gjores-opp", UseView::needsSettlement);
        choices.put("godkjennes", it -> it.pending() != null && it.pending().waits());
        choices.put("forsinket", it -> it.status(today) == Status.LATE);
        choices.put("utestaende", it -> it.figures().outstanding() > 0);
        return choices;
    }

    private FigureBars bars(UseFigures it) {
        return FigureBars.of(List.of(
                figure("frame", it.frame()),
                figure("recommended", it.recommended()),
                figure("granted", it.granted()),
                figure("paid", it.paid()),
                figure("spent", it.spent()),
                figure("unspent", it.unspent()),
                figure("carried-over", it.carriedOver()),
                figure("reclaimed", it.reclaimed()),
                figure("returned", it.returned())));
    }

    private Figure figure(String name, long kroner) {
        return new Figure(texts.of("accounts." + name), kroner, 0);
    }

    @GetMapping(path = COUNTY, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            @RequestParam(name = "vis", defaultValue = "alle") String shown,
            @RequestParam("format") String format) {
        counties.find(county, year).orElseThrow(UseAccess::notFound);
        var file = TableFile.named(
                "regnskap-" + year,
                Stream.of(
                                "recipient",
                                "recommended",
                                "granted",
                                "paid",
                                "spent",
                                "unspent",
                                "to-settle",
                                "carried-over",
                                "reclaimed",
                                "waived",
                                "returned",
                                "due",
                                "state")
                        .map(name -> texts.of("accounts." + name))
                        .toList());
        seen(actor, county, year).stream()
                .filter(choices(access.today()).getOrDefault(shown, it -> true))
                .forEach(it -> file.row(cells(it)));
        return file.as(format);
    }

    private List<Object> cells(UseView it) {
        var sums = it.figures();
        var status = it.status(access.today());
        return Arrays.asList(
                it.name(),
                sums.recommended(),
                sums.granted(),
                sums.paid(),
                it.newest() == null ? null : sums.spent(),
                it.newest() == null ? null : sums.unspent(),
                it.newest() == null ? null : sums.toSettle(),
                sums.carriedOver(),
                sums.reclaimed(),
                sums.waived(),
                sums.returned(),
                it.due(),
                status == null ? texts.of("accounts.not-paid") : texts.of(status));
    }
}
