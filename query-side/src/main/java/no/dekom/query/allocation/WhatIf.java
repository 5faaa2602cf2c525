package no.dekom.query.allocation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.Division;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Leser hva som spørres om i adressen: a model or a scenario, and what is to be otherwise. */
@Component
class WhatIf {

    private static final String PERCENT = "\\d{1,3}([.,]\\d{1,6})?";

    private final CountyModels models;
    private final Scenarios scenarios;
    private final Counties counties;
    private final Texts texts;
    private final Clock clock;

    WhatIf(CountyModels models, Scenarios scenarios, Counties counties, Texts texts, Clock clock) {
        this.models = models;
        this.scenarios = scenarios;
        this.counties = counties;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Det som spørres om.
     *
     * @param base what it began from, to compare with
     * @param changes from the model as it is now; empty when they are of another kind than can be kept
     * @param query the address of just this
     */
    public record Asked(
            Form form,
            String model,
            int year,
            Tried tried,
            Tried base,
            Optional<List<TriedSteps.Change>> changes,
            String query) {}

    /** @throws org.springframework.web.server.ResponseStatusException 404 when it is not the actor's to see */
    Asked asked(ActingAs actor, MultiValueMap<String, String> params) {
        var form = Form.of(params);
        var from = form.value("fra").isBlank() ? null : scenarios.seen(actor, form.value("fra"));
        var model = models.seen(actor, from == null ? form.value("modell") : from.model());
        var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
        var newest = (int) counties.newestYear(model.county()).orElse(today.getYear());
        var year = from == null ? year(form, newest) : from.year();
        var base = from == null
                ? new Tried(
                        model.county(),
                        new Nok(counties.frame(model.county(), year).orElse(0)),
                        model.content(),
                        today,
                        today,
                        null,
                        List.of())
                : from.tried();
        var content = content(form, base.content());
        var tried = new Tried(
                base.county(),
                frame(form, base),
                content,
                base.day(),
                counted(form, base),
                base.known(),
                base.overrides());
        form.with("aar", year)
                .with("ramme", tried.frame().kroner())
                .with("talt", tried.countedOn())
                .with(from == null ? "modell" : "fra", from == null ? model.id() : from.id());
        return new Asked(
                form, model.id(), year, tried, base, TriedSteps.changes(model.content(), content), query(form));
    }

    private static int year(Form form, int otherwise) {
        var given = form.value("aar");
        return given.matches("20\\d\\d") ? Integer.parseInt(given) : otherwise;
    }

    private Nok frame(Form form, Tried base) {
        var digits = form.value("ramme").replaceAll("[\\s\\p{Z}]", "").replaceFirst("(kr\\.?|,-)$", "");
        if (digits.isEmpty()) {
            return base.frame();
        }
        if (digits.matches("\\d{1,12}")) {
            return new Nok(Long.parseLong(digits));
        }
        form.wrong("ramme", texts.of("allocation.what-if.frame.wrong"));
        return base.frame();
    }

    private LocalDate counted(Form form, Tried base) {
        var given = form.value("talt");
        if (given.isBlank()) {
            return base.countedOn();
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException notADate) {
            form.wrong("talt", texts.of("allocation.what-if.counted.wrong"));
            return base.countedOn();
        }
    }

    private AllocationModel content(Form form, AllocationModel base) {
        var step = form.value("trinn");
        var given = form.value("prosent").replace("%", "").strip();
        BigDecimal percent = null;
        if (given.matches(PERCENT)) {
            percent = new BigDecimal(given.replace(',', '.'));
        } else if (!given.isEmpty()) {
            form.wrong("prosent", texts.of("allocation.what-if.percent.wrong"));
        }
        var key = Arrays.stream(Division.values())
                .filter(one -> one.name().equals(form.value("nokkel")) && one != Division.WEIGHTS)
                .findFirst()
                .orElse(null);
        if (step.isBlank() && (percent != null || key != null)) {
            form.wrong("trinn", texts.of("allocation.what-if.step.wrong"));
        }
        return TriedSteps.with(base, step, percent, key);
    }

    /** Only what stands safely in an address. */
    private static String query(Form form) {
        return Stream.of("fra", "modell", "aar", "ramme", "talt", "trinn", "prosent", "nokkel")
                .map(name -> name + "=" + form.value(name).replace(',', '.'))
                .filter(pair -> pair.matches("[a-z]+=[A-Za-z0-9._-]+"))
                .collect(Collectors.joining("&"));
    }
}
