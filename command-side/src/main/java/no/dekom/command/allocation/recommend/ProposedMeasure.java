package no.dekom.command.allocation.recommend;

import no.dekom.events.Nok;
import no.dekom.events.needs.NeedsMeasureId;

/** Et tiltak som får plass på lista. What is wanted for it is what it was sent in with, and is not asked for again. */
public record ProposedMeasure(NeedsMeasureId measure, Nok proposed, String reason, String conditions) {}
