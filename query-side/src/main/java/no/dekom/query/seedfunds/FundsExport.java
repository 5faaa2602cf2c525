package no.dekom.query.seedfunds;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Såkornfondene som fil. */
@Controller
class FundsExport {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final Names names;
    private final Texts texts;

    FundsExport(RoundDesk desk, SeedFunds seedFunds, Names names, Texts texts) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(path = FundPages.PATH, params = "format")
    ResponseEntity<byte[]> export(@AuthenticationPrincipal ActingAs actor, @RequestParam("format") String format) {
        FundPages.demandReader(actor);
        var headings = Stream.of("fund", "network", "rounds", "awarded")
                .map(it -> texts.of("round.funds.column." + it))
                .toList();
        var file = TableFile.named("sakornfond", headings);
        for (var fund : desk.funds(actor)) {
            var rounds = seedFunds.roundsOf(fund.id());
            var awarded = rounds.stream()
                    .map(RoundView::awarded)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            file.row(List.of(fund.name(), names.organisation(fund.network()), rounds.size(), awarded));
        }
        return file.as(format);
    }
}
