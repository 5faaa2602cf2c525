package no.dekom.events.seedfunds;

import java.util.List;

/**
 * Innholdet i en søknad om såkornmidler, as the applicant wrote it.
 *
 * @param schools the applying schools, the one that leads first, each with the sum of its budget lines
 * @param basisText what the measure builds on, in the applicant's own words
 * @param involvement who took part and how, in the applicant's own words
 * @param sharing how the school will tell others in the network about it
 * @param university the part of a university, empty when none: seed funds need none (004:861-870)
 */
public record ApplicationContent(
        String title,
        String aim,
        List<SchoolSum> schools,
        List<Basis> basis,
        String basisText,
        List<TookPart> tookPart,
        String involvement,
        List<BudgetLine> budget,
        String sharing,
        String university) {

    public ApplicationContent {
        schools = List.copyOf(schools);
        basis = List.copyOf(basis);
        tookPart = List.copyOf(tookPart);
        budget = List.copyOf(budget);
    }
}
