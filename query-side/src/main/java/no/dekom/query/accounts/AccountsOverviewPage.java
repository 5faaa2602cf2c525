package no.dekom.query.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.accounts.FigureBars.Figure;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Regnskapet for alle fylker og år: from the frame to what came back. */
@Controller
class AccountsOverviewPage {

    static final String PATH = "/regnskap";

    private static final List<String> COLUMNS = List.of(
            "frame",
            "recommended",
            "granted",
            "paid",
            "spent",
            "unspent",
            "carried-over",
            "reclaimed",
            "waived",
            "returned");

    private final CountyUses counties;
    private final Uses uses;
    private final Texts texts;

    AccountsOverviewPage(CountyUses counties, Uses uses, Texts texts) {
        this.counties = counties;
        this.uses = uses;
        this.texts = texts;
    }

    @Bean
    static NavigationItem accountsNavigation() {
        return NavigationItem.of(65, "accounts.title", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    @GetMapping(PATH)
    String overview(@AuthenticationPrincipal ActingAs actor, Model model) {
        var rows = counties.all();
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("rows", rows);
        model.addAttribute("bars", bars(rows));
        model.addAttribute("newest", rows.isEmpty() ? null : rows.getFirst().year());
        model.addAttribute(
                "inAll",
                newest(rows).map(CountyUse::figures).reduce(UseFigures::plus).orElse(null));
        model.addAttribute("own", UseAccess.isRecipient(actor) ? uses.paidTo(actor.organisation()) : List.of());
        return "accounts/overview";
    }

    /** What is paid in the newest year, and spent of it. */
    private static FigureBars bars(List<CountyUse> rows) {
        return FigureBars.of(newest(rows)
                .map(it ->
                        new Figure(it.name(), it.figures().paid(), it.figures().spentOfPaid()))
                .toList());
    }

    private static Stream<CountyUse> newest(List<CountyUse> rows) {
        return rows.stream().filter(it -> it.year() == rows.getFirst().year());
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(@RequestParam("format") String format) {
        var headings = Stream.concat(Stream.of("county", "year"), COLUMNS.stream())
                .map(name -> texts.of("accounts." + name))
                .toList();
        var file = TableFile.named("regnskap", headings);
        counties.all().forEach(it -> {
            var cells = new ArrayList<Object>(List.of(it.name(), it.year()));
            cells.addAll(figures(it.figures()));
            file.row(cells);
        });
        return file.as(format);
    }

    private static List<Object> figures(UseFigures it) {
        return Arrays.asList(
                it.frame(),
                it.recommended(),
                it.granted(),
                it.paid(),
                it.spent(),
                it.unspent(),
                it.carriedOver(),
                it.reclaimed(),
                it.waived(),
                it.returned());
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs =
                new ArrayList<>(List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "accounts.title")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
