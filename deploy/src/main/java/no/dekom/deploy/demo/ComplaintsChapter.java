package no.dekom.deploy.demo;

import java.time.LocalDate;
import no.dekom.command.complaints.consider.ForwardComplaint;
import no.dekom.command.complaints.consider.ReconsiderComplaint;
import no.dekom.command.complaints.consider.SettleComplaint;
import no.dekom.command.complaints.effect.DeferEffect;
import no.dekom.command.complaints.file.FileComplaint;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.decisions.GrantId;

/** Klagene i demoen: in Rogaland one that the higher body has settled, in Trøndelag one that waits for the governor. */
final class ComplaintsChapter {

    private final Story story;
    private final Cast cast;
    private final LocalDate today;

    ComplaintsChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
        cast.enter("torunn", "Torunn Vaulmo");
        cast.enter("gaute", "Gaute Nidmo");
    }

    /** In the governor's county, one that came before the letter did. */
    private record Filed(ActingAs governor, ComplaintId complaint) {}

    void tell() {
        settled();
        underWay();
    }

    private void settled() {
        var filed = filed(
                Persona.GOVERNOR,
                "torunn",
                "demo-k1103",
                44,
                "Vi ber om at tilskuddet regnes på nytt med årsverkene fra i høst.",
                "Etter vårt syn er årsverkene ved to skoler ikke tatt med (oppdiktet).");
        var id = filed.complaint();
        story.on(today.minusDays(36))
                .act(
                        filed.governor(),
                        new ReconsiderComplaint(
                                id,
                                Reconsideration.KEEP,
                                "Årsverkene er de som kommunen selv har rapportert. Skolene ble opprettet etter telledagen."),
                        id.value())
                .act(
                        filed.governor(),
                        new ForwardComplaint(
                                id,
                                "Utdanningsdirektoratet",
                                "Vi ser ingen grunn til å endre vedtaket. Telledagen er lik for alle i fylket."),
                        id.value());
        story.on(today.minusDays(8))
                .act(
                        cast.as(Persona.GOVERNOR_2),
                        new SettleComplaint(
                                id,
                                ComplaintOutcome.KEPT,
                                today.minusDays(9),
                                "2026/oppdiktet",
                                "Vedtaket bygger på årsverkene på telledagen, slik modellen i fylket sier."),
                        id.value());
    }

    private void underWay() {
        var filed = filed(
                Persona.T_GOVERNOR,
                "gaute",
                "demo-k5001",
                12,
                "Vi ber om at perioden forlenges, og at beløpet ikke settes ned.",
                "To av tiltakene går over to skoleår, og universitetet kan ikke begynne før høsten (oppdiktet).");
        story.on(today.minusDays(10))
                .act(
                        filed.governor(),
                        new DeferEffect(
                                filed.complaint(),
                                "Skal beløpet regnes på nytt, er det vanskelig å kreve tilbake det som er betalt."),
                        filed.complaint().value());
    }

    private Filed filed(Persona governor, String who, String recipient, int daysAgo, String asked, String why) {
        var office = cast.as(governor);
        var owner = new ActingAs(cast.id(who), Role.SCHOOL_OWNER, new OrganisationId(recipient));
        var day = today.minusDays(daysAgo);
        story.on(day.minusDays(1))
                .act(
                        cast.as(Persona.ADMINISTRATOR),
                        new GiveRole(owner.person(), owner.role(), owner.organisation(), day.minusDays(1)),
                        owner.person().value());
        var grant = GrantId.of(office.organisation(), today.getYear(), owner.organisation());
        var complaint = ComplaintId.of(grant, 1);
        story.on(day).act(owner, new FileComplaint(complaint, grant, 1, asked, why, ""), complaint.value());
        return new Filed(office, complaint);
    }
}
