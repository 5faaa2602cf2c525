package no.dekom.query.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.DossierCases.Found;
import no.dekom.query.audit.DossierDocuments.Document;
import no.dekom.query.audit.DossierView.CaseView;
import no.dekom.query.audit.DossierView.DocumentView;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.NoteSignature;
import no.dekom.seal.SignedNote;
import no.dekom.seal.dossier.DossierFiles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dokumentasjonspakka i ord. */
@Component
class DossierWords {

    private final CaseHistory history;
    private final DossierSums sums;
    private final Names names;
    private final Texts texts;
    private final MessageSource source;
    private final Formats formats;

    DossierWords(
            CaseHistory history, DossierSums sums, Names names, Texts texts, MessageSource source, Formats formats) {
        this.history = history;
        this.sums = sums;
        this.names = names;
        this.texts = texts;
        this.source = source;
        this.formats = formats;
    }

    /** In the language of the thread. */
    DossierView of(
            ActingAs actor,
            List<Found> cases,
            List<Document> documents,
            SignedNote note,
            Instant now,
            Locale language) {
        var first = cases.getFirst();
        return new DossierView(
                language.getLanguage(),
                texts.of("audit.dossier.of", heading(first)),
                facts(actor, first, note, now),
                cases.stream().map(this::view).toList(),
                sums.of(first.positions()),
                documents.stream()
                        .map(it -> new DocumentView(
                                DossierFiles.DOCUMENTS + it.file(), texts.of(FactWords.kind(it.event()))))
                        .toList(),
                note.render());
    }

    private String heading(Found one) {
        return texts.of(one.kind()) + ": " + one.title();
    }

    private List<KeyFact> facts(ActingAs actor, Found one, SignedNote note, Instant now) {
        var checkpoint = Checkpoint.parse(note.text());
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(texts.of("audit.dossier.case"), one.id(), null));
        facts.add(new KeyFact(
                texts.of("audit.dossier.made"), formats.dateTime(now), names.organisation(actor.organisation())));
        facts.add(new KeyFact(
                texts.of("audit.dossier.sealed"),
                texts.of("audit.dossier.sealed.size", formats.number(checkpoint.size())),
                checkpoint.origin()));
        facts.add(new KeyFact(
                texts.of("audit.dossier.signed"),
                String.join(
                        ", ",
                        note.signatures().stream().map(NoteSignature::name).toList()),
                null));
        return facts;
    }

    private CaseView view(Found one) {
        var entries = history.of(one.kind(), one.id(), all -> true).stream()
                .filter(entry -> one.positions().contains(entry.position()))
                .toList();
        return new CaseView(heading(one), entries.reversed());
    }

    String readMe(Locale language, String title) {
        return source.getMessage("audit.dossier.read-me", new Object[] {title}, language) + "\n";
    }
}
