package no.dekom.query.audit;

import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dekom.eventlog.LogFacts;
import no.dekom.eventlog.LogFacts.Stored;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.DossierCases.Found;
import no.dekom.query.frame.ArchivePdf;
import no.dekom.query.frame.ArchivedPage;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Leaf;
import no.dekom.seal.dossier.DossierData;
import no.dekom.seal.dossier.DossierData.Earlier;
import no.dekom.seal.dossier.DossierData.SavedCase;
import no.dekom.seal.dossier.DossierData.SavedEvent;
import no.dekom.seal.dossier.DossierFiles;
import org.springframework.stereotype.Component;

/** Lager dokumentasjonspakka for en sak: what the reader may see of it, with proofs that it is what was sealed. */
@Component
class Dossiers {

    private final LogFacts log;
    private final AuditSearch search;
    private final SealedLog seal;
    private final DossierDocuments documents;
    private final DossierWords words;
    private final ArchivedPage pages;
    private final Clock clock;

    Dossiers(
            LogFacts log,
            AuditSearch search,
            SealedLog seal,
            DossierDocuments documents,
            DossierWords words,
            ArchivedPage pages,
            Clock clock) {
        this.log = log;
        this.search = search;
        this.seal = seal;
        this.documents = documents;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The zip file, or empty when nothing is sealed yet.
     *
     * @param cases the case first, then what it rests on
     * @param earlier size of a checkpoint that the reader has, or null
     */
    Optional<byte[]> of(ActingAs actor, List<Found> cases, Long earlier, Locale language) {
        var checkpoint = seal.checkpoint(cases.stream()
                .flatMap(one -> one.positions().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0));
        if (checkpoint.isEmpty()) {
            return Optional.empty();
        }
        var size = Checkpoint.parse(checkpoint.get().text()).size();
        var shown = new HashSet<Long>();
        cases.forEach(one -> shown.addAll(one.positions()));
        var stored = log.streamsOf(shown);
        var ofTheCase = Set.copyOf(cases.getFirst().positions());
        var files = documents.of(
                stored.stream().filter(it -> ofTheCase.contains(it.position())).toList(),
                stored.stream()
                        .filter(it -> shown.contains(it.position()) && !ofTheCase.contains(it.position()))
                        .toList());
        var now = clock.instant();
        var page = pages.page(
                "audit/dossier-document",
                language,
                () -> Map.of("dossier", words.of(actor, cases, files, checkpoint.get(), now, language)));
        var pack = new DossierFiles()
                .text(
                        DossierFiles.READ_ME,
                        words.readMe(language, cases.getFirst().title()))
                .text(DossierFiles.PAGE, "<!DOCTYPE html>\n" + page.strip().replaceFirst("^<!DOCTYPE html>\\s*", ""))
                .add(DossierFiles.PDF, ArchivePdf.of(page, cases.getFirst().id() + "-" + size, now))
                .data(data(
                        actor, cases, stored, shown, earlier, checkpoint.get().text()))
                .checkpoint(checkpoint.get());
        files.forEach(file -> pack.document(file.file(), file.content()));
        return Optional.of(pack.zip());
    }

    private DossierData data(
            ActingAs actor, List<Found> cases, List<Stored> stored, Set<Long> shown, Long earlier, String body) {
        var checkpoint = Checkpoint.parse(body);
        var others = search.covered(
                actor,
                stored.stream()
                        .map(Stored::position)
                        .filter(it -> !shown.contains(it))
                        .toList());
        var taken = stored.stream()
                .filter(it -> shown.contains(it.position()) || others.contains(it.position()))
                .toList();
        var salts = seal.salts(taken.stream().map(Stored::position).toList());
        return new DossierData(
                DossierData.FORMAT,
                checkpoint.origin(),
                cases.stream()
                        .map(one -> new SavedCase(one.kind().name(), one.id(), one.title(), one.positions()))
                        .toList(),
                taken.stream()
                        .map(it ->
                                event(it, salts.get(it.position()), shown.contains(it.position()), checkpoint.size()))
                        .toList(),
                earlier == null || earlier <= 0 || earlier >= checkpoint.size()
                        ? null
                        : new Earlier(earlier, hexadecimal(seal.consistency(earlier, checkpoint.size()))));
    }

    private SavedEvent event(Stored it, byte[] salt, boolean shown, long size) {
        var commitment = Leaf.commitment(salt, it.payload());
        return new SavedEvent(
                it.position(),
                it.eventId(),
                it.streamType(),
                it.stream(),
                it.sequence(),
                it.name(),
                it.revision(),
                it.recordedAt(),
                it.metadata(),
                shown ? it.payload() : null,
                shown ? HexFormat.of().formatHex(salt) : null,
                HexFormat.of().formatHex(commitment),
                it.position() < size ? hexadecimal(seal.inclusion(it.position(), size)) : null);
    }

    private static List<String> hexadecimal(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    /** What a package is called: no title in it, since that may say more than a file name should. */
    static String fileName(Found one) {
        return "dokumentasjon-%s-%s.zip"
                .formatted(
                        one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        one.id().matches("[A-Za-z0-9._-]{1,80}")
                                ? one.id()
                                : Sha256.of(one.id()).substring(0, 12));
    }
}
