package no.dekom.events.audit;

import no.dekom.events.OrganisationId;

/** Det et utvalg er trukket blant: a list, of one county, year and kind of case; null asks for all. */
public record SampleFilter(ControlList list, OrganisationId county, Integer year, ControlledKind kind) {}
