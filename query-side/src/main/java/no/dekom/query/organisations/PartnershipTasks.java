package no.dekom.query.organisations;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Avtaler som går ut, or that did without anybody renewing or ending them, for the party that has them. */
@Component
class PartnershipTasks implements TaskSource {

    private final Partnerships partnerships;
    private final Texts texts;
    private final Formats formats;

    PartnershipTasks(Partnerships partnerships, Texts texts, Formats formats) {
        this.partnerships = partnerships;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        if (!PartnershipPages.mayAgree(actor)) {
            return List.of();
        }
        var today = partnerships.today();
        return partnerships.visibleTo(actor).stream()
                .filter(it -> it.isOf(actor) && it.asksForRenewal(today))
                .map(it -> new TaskItem(
                        texts.of(
                                it.to().isBefore(today) ? "organisations.task.ran-out" : "organisations.task.runs-out",
                                it.universityName(),
                                formats.date(it.to())),
                        PartnershipPages.PATH + "/" + it.id(),
                        texts.of(it.kind()),
                        it.to()
                                .plusDays(1)
                                .atStartOfDay(Formats.OSLO)
                                .toInstant()
                                .minusSeconds(1)))
                .toList();
    }
}
