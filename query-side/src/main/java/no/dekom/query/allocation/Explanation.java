package no.dekom.query.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.dekom.allocation.AllocationLine;
import no.dekom.allocation.Bound;
import no.dekom.allocation.Fraction;
import no.dekom.allocation.Share;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Hvorfor et beløp ble som det ble, i hele setninger: frame, step, key with its source, rounding, override. */
@Component
class Explanation {

    private final Texts texts;
    private final Formats formats;

    Explanation(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Ett ledd: what one step gave one recipient. */
    public record Link(String title, List<String> sentences) {}

    /** The step, and of whose part of the money it gave; for those who get from the same step more than once. */
    String title(AllocationLine line, AllocationModel model, Function<OrganisationId, String> name) {
        var step = StepWords.name(line.step(), model);
        return line.parent() == null
                ? step
                : step + texts.of("allocation.inside", name.apply(line.parent().recipient()));
    }

    /** From the frame down to the line. */
    List<Link> of(AllocationLine line, Simulation.Outcome it) {
        return of(line, it.tried().content(), it::name);
    }

    /** The same, of a distribution by another model and with other names than those of now. */
    List<Link> of(AllocationLine line, AllocationModel model, Function<OrganisationId, String> name) {
        return line.chain().stream().map(one -> link(one, model, name)).toList();
    }

    private Link link(AllocationLine line, AllocationModel model, Function<OrganisationId, String> name) {
        var step = model.steps().stream()
                .filter(one -> one.code().equals(line.step()))
                .findFirst()
                .orElseThrow();
        var said = new ArrayList<String>();
        var who = name.apply(line.recipient());
        pot(line, step, name, said);
        share(line, step, who, said);
        said.add(texts.of("allocation.why.sum", who, formats.kroner(line.sum())));
        return new Link(texts.of("allocation.why.step", step.name(), who), said);
    }

    private void pot(
            AllocationLine line, AllocationStep step, Function<OrganisationId, String> name, List<String> said) {
        var pot = line.pot();
        var percent = step.amount().percent();
        var inside = pot.inside() == null ? "frame" : "inside";
        said.add(texts.of(
                "allocation.why." + step.amount().kind() + "." + inside,
                percent == null ? "" : StepWords.decimal(percent),
                formats.kroner(pot.whole()),
                formats.kroner(pot.before()),
                formats.kroner(pot.sum()),
                pot.inside() == null ? "" : name.apply(pot.inside().recipient())));
        if (!pot.exact().remainder().equals(Fraction.ZERO)) {
            said.add(texts.of("allocation.why.rounded-down"));
        }
    }

    private void share(AllocationLine line, AllocationStep step, String who, List<String> said) {
        var share = line.share();
        switch (share.bound()) {
            case OVERRIDE ->
                said.add(texts.of("allocation.why.override", formats.kroner(share.whole()), share.reason()));
            case FIXED -> said.add(texts.of("allocation.why.fixed", formats.kroner(share.whole())));
            case FLOOR -> {
                key(line, step, who, said);
                said.add(texts.of("allocation.why.floor", formats.kroner(share.whole())));
            }
            case CAP -> {
                key(line, step, who, said);
                said.add(texts.of("allocation.why.cap", formats.kroner(share.whole())));
            }
            case NONE -> {
                key(line, step, who, said);
                if (!isAlone(share, step)) {
                    quota(share, said);
                }
            }
        }
    }

    private void key(AllocationLine line, AllocationStep step, String who, List<String> said) {
        var share = line.share();
        var key = share.key();
        var sum = StepWords.decimal(share.keySum());
        if (step.divided() == Division.EQUALLY) {
            said.add(
                    isAlone(share, step)
                            ? texts.of("allocation.why.alone", formats.kroner(share.shared()), who)
                            : texts.of("allocation.why.equally", formats.kroner(share.shared()), sum));
        } else if (step.divided() == Division.WEIGHTS) {
            said.add(texts.of("allocation.why.weights", who, StepWords.decimal(key.value()), sum));
        } else if (key.countedOn() == null) {
            said.add(texts.of("allocation.why.not-counted", who));
        } else {
            said.add(texts.of(
                    "allocation.why." + step.divided(),
                    who,
                    StepWords.decimal(key.value()),
                    formats.date(key.countedOn()),
                    key.source()));
            if (share.bound() == Bound.NONE) {
                said.add(texts.of("allocation.why.together", sum, formats.kroner(share.shared())));
            }
        }
    }

    private static boolean isAlone(Share share, AllocationStep step) {
        return step.divided() == Division.EQUALLY && share.keySum().compareTo(BigDecimal.ONE) == 0;
    }

    private void quota(Share share, List<String> said) {
        var remainder = share.quota().remainder();
        if (remainder.equals(Fraction.ZERO)) {
            said.add(texts.of("allocation.why.exact", formats.kroner(share.whole())));
            return;
        }
        said.add(texts.of("allocation.why.quota", formats.kroner(share.whole()), written(remainder)));
        said.add(texts.of(
                share.extra() ? "allocation.why.extra" : "allocation.why.no-extra", formats.number(share.rank())));
    }

    private static String written(Fraction remainder) {
        return grouped(remainder.numerator()) + "/" + grouped(remainder.denominator());
    }

    private static String grouped(BigInteger number) {
        return number.toString().replaceAll("\\B(?=(\\d{3})+$)", "\u00a0");
    }

    /** In one text, for a cell of a file. */
    String inOneText(AllocationLine line, Simulation.Outcome it) {
        return String.join(
                " ",
                of(line, it).stream()
                        .map(link -> link.title() + ": " + String.join(" ", link.sentences()))
                        .toList());
    }

    /** {@code +1,5 %} of what was before, to one decimal; null when there was nothing. */
    static String percent(Nok now, Nok before) {
        if (before == null || before.kroner() == 0) {
            return null;
        }
        var thousandths = Math.floorDiv(2000 * (now.kroner() - before.kroner()) + before.kroner(), 2 * before.kroner());
        var digits = Math.abs(thousandths);
        var sign = thousandths > 0 ? "+" : thousandths < 0 ? "−" : "";
        return sign + digits / 10 + "," + digits % 10 + "\u00a0%";
    }
}
