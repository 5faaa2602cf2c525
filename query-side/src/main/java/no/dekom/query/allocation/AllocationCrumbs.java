package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.List;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;

/** Brødsmuler i fordelingen. */
final class AllocationCrumbs {

    static final String PATH = "/fordeling";
    static final String MODELS = "/fordeling/modeller";

    private AllocationCrumbs() {}

    static List<Crumb> of(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.allocation")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }

    static List<Crumb> ofModels(Crumb... more) {
        var crumbs = of(Crumb.of(MODELS, "allocation.models"));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
