package no.dekom.query.audit;

import java.util.List;
import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.SchoolAward;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det et faktum om en hel runde sier om én søknad, seen from that application. */
@Component
class LineWords {

    private final Texts texts;
    private final Formats formats;

    LineWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The words, or empty when the fact says nothing of this application alone. */
    Optional<String> of(Object event, String application) {
        return switch (event) {
            case CasePresented it ->
                it.lines().stream()
                        .filter(line -> line.application().value().equals(application))
                        .map(line -> proposed(line.sums()))
                        .findFirst();
            case SeedFundRoundDecided it ->
                it.lines().stream()
                        .filter(line -> line.application().value().equals(application))
                        .map(line -> decided(line.awards()))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private String proposed(List<SchoolSum> sums) {
        var sum = Nok.sum(sums.stream().map(SchoolSum::sum).toList());
        return sums.isEmpty()
                ? texts.of("audit.line.advisedAgainst")
                : texts.of("audit.line.proposed", formats.kroner(sum));
    }

    private String decided(List<SchoolAward> awards) {
        var sum = Nok.sum(awards.stream().map(SchoolAward::sum).toList());
        return awards.isEmpty() ? texts.of("audit.line.refused") : texts.of("audit.line.awarded", formats.kroner(sum));
    }
}
