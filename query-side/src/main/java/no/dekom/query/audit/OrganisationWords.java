package no.dekom.query.audit;

import java.time.Instant;
import java.util.List;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.LetterAddressChanged;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det fakta om organisasjoner og partnerskap sier, in the order that their texts take it. */
@Component
class OrganisationWords {

    private final Names names;
    private final Formats formats;
    private final Texts texts;

    OrganisationWords(Names names, Formats formats, Texts texts) {
        this.names = names;
        this.formats = formats;
        this.texts = texts;
    }

    List<Object> of(OrganisationEvent event, Instant at) {
        return switch (event) {
            case OrganisationRegistered it -> List.of(it.name());
            case OrganisationRenamed it ->
                List.of(
                        names.organisation(it.organisation(), it.from().minusDays(1)),
                        it.name(),
                        formats.date(it.from()));
            case OrganisationMoved it ->
                List.of(
                        names.organisation(it.organisation(), at),
                        names.organisation(it.parent(), at),
                        formats.date(it.from()));
            case MunicipalityNumberSet it ->
                List.of(names.organisation(it.organisation(), at), it.number(), formats.date(it.from()));
            case LetterLanguageChosen it -> List.of(names.organisation(it.organisation(), at), texts.of(it.language()));
            case LetterAddressChanged it -> List.of(names.organisation(it.organisation(), at));
            case FullTimeEquivalentsCounted it ->
                List.of(
                        names.organisation(it.organisation(), at),
                        tenths(it.teacherTenths()),
                        tenths(it.leaderTenths()),
                        formats.date(it.countedOn()),
                        it.source());
            case OrganisationClosed it ->
                List.of(names.organisation(it.organisation(), at), formats.date(it.lastDay()));
        };
    }

    List<Object> of(PartnershipEvent event, Instant at) {
        return switch (event) {
            case PartnershipAgreed it ->
                List.of(
                        names.organisation(it.of(), at),
                        names.organisation(it.university(), at),
                        texts.of(it.kind()),
                        formats.date(it.from()),
                        formats.date(it.to()));
            case PartnerChanged it -> List.of(names.organisation(it.university(), at), formats.date(it.from()));
            case PartnershipEnded it -> List.of(formats.date(it.lastDay()));
        };
    }

    private String tenths(long tenths) {
        return formats.number(tenths / 10) + "," + tenths % 10;
    }
}
