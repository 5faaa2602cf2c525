package no.dekom.deploy.demo;

import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;

/** Modellene til de to fylkene, as the source tells them (004:596-655); sums it does not give are made up. */
final class DemoModels {

    private DemoModels() {}

    /** @param percent of the frame to the universities that are first partners */
    static AllocationModel trondelag(String percent) {
        return new AllocationModel(List.of(
                step(
                        "up1",
                        "Til universitetene som er utviklingspartner 1",
                        null,
                        StepAmount.percentOfWhole(percent),
                        RecipientGroup.UP1_UNIVERSITIES,
                        Division.TEACHER_FTE),
                step(
                        "koordinering",
                        "Koordinering i nettverkene",
                        null,
                        StepAmount.each(150_000),
                        RecipientGroup.NETWORKS,
                        null),
                joint("begynneropplaering", "Fellestiltak: begynneropplæring", Place.NTNU.id(), 900_000),
                joint(
                        "undervisning",
                        "Fellestiltak: god undervisnings- og vurderingspraksis",
                        new OrganisationId("demo-nord"),
                        750_000),
                step(
                        "grunntilskudd",
                        "Likt grunntilskudd til nettverkene",
                        null,
                        StepAmount.percentOfLeft("20"),
                        RecipientGroup.NETWORKS,
                        Division.EQUALLY),
                step(
                        "aarsverk",
                        "Til nettverkene etter lærerårsverk",
                        null,
                        StepAmount.rest(),
                        RecipientGroup.NETWORKS,
                        Division.TEACHER_FTE),
                members("kommuner-grunn", "Grunntilskuddet videre til skoleeierne", "grunntilskudd"),
                members("kommuner", "Resten videre til skoleeierne", "aarsverk")));
    }

    private static AllocationStep members(String code, String name, String from) {
        return step(code, name, from, StepAmount.rest(), RecipientGroup.MEMBERS_OF_RECIPIENT, Division.TEACHER_FTE);
    }

    /** @param percent of what each partnership gets, to its university */
    static AllocationModel rogaland(String percent) {
        return new AllocationModel(List.of(
                step(
                        "partnerskap",
                        "Til partnerskapene etter lærer- og lederårsverk",
                        null,
                        StepAmount.rest(),
                        RecipientGroup.PARTNERSHIPS,
                        Division.TEACHER_AND_LEADER_FTE),
                step(
                        "uh",
                        "Til universitetet eller høgskolen",
                        "partnerskap",
                        StepAmount.percentOfWhole(percent),
                        RecipientGroup.PARTNER_OF_RECIPIENT,
                        Division.EQUALLY),
                step(
                        "eiere",
                        "Resten til skoleeierne",
                        "partnerskap",
                        StepAmount.rest(),
                        RecipientGroup.MEMBERS_OF_RECIPIENT,
                        Division.TEACHER_AND_LEADER_FTE)));
    }

    private static AllocationStep joint(String code, String name, OrganisationId carrier, long kroner) {
        return new AllocationStep(
                code,
                name,
                null,
                StepAmount.listed(),
                RecipientGroup.NAMED,
                List.of(new NamedRecipient(carrier, null, new Nok(kroner))),
                null,
                null,
                null);
    }

    private static AllocationStep step(
            String code, String name, String from, StepAmount amount, RecipientGroup to, Division divided) {
        return new AllocationStep(code, name, from, amount, to, List.of(), divided, null, null);
    }
}
