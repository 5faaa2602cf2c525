package no.dekom.query.catalogue;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Signerte tiltak som koordinatoren kan legge ut i tiltaksbanken. */
@Component
class CatalogueTasks implements TaskSource {

    private final Catalogue catalogue;
    private final Names names;
    private final Texts texts;

    CatalogueTasks(Catalogue catalogue, Names names, Texts texts) {
        this.catalogue = catalogue;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        return !CataloguePage.mayPublish(actor)
                ? List.of()
                : catalogue.candidates(actor.organisation()).stream()
                        .map(it -> new TaskItem(
                                texts.of("catalogue.task", it.title()),
                                CataloguePage.PATH + "/legg-ut/" + it.entry(),
                                names.organisation(actor.organisation()),
                                null))
                        .toList();
    }
}
