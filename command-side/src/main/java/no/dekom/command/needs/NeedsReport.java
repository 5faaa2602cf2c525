package no.dekom.command.needs;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.needs.report.CorrectNeeds;
import no.dekom.command.needs.report.ReportNeeds;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.NeedsReportId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Behovsmelding. */
@Aggregate(type = "needs.NeedsReport")
public class NeedsReport {

    @AggregateIdentifier
    private NeedsReportId id;

    private OrganisationId organisation;
    private NeedsContent content;
    private long version;

    protected NeedsReport() {}

    @CommandHandler
    public NeedsReport(ReportNeeds command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(
            CorrectNeeds command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(organisation, content, version, actor, directory, read));
    }

    @EventSourcingHandler
    void on(NeedsReportEvent event) {
        id = event.report();
        version++;
        switch (event) {
            case NeedsReported it -> {
                organisation = it.organisation();
                content = it.content();
            }
            case NeedsCorrected it -> content = it.content();
        }
    }
}
