package no.dekom.seal.dossier;

import java.util.List;

/**
 * Det en dokumentasjonspakke bygger på, {@code data.json}: events exactly as they stand in the log, and the proofs that they stand there.
 * What is not of an event (the cases with their titles) is not sealed.
 *
 * @param origin of the log
 * @param cases the case first, then what it rests on
 * @param events in their order; all of each stream that a case has an event in
 * @param earlier asked for by somebody who has an earlier checkpoint; else null
 */
public record DossierData(
        String format, String origin, List<SavedCase> cases, List<SavedEvent> events, Earlier earlier) {

    public static final String FORMAT = "dekom-dossier/1";

    public DossierData {
        cases = List.copyOf(cases);
        events = List.copyOf(events);
    }

    /**
     * En sak i pakken.
     *
     * @param positions of its events
     */
    public record SavedCase(String kind, String id, String title, List<Long> positions) {

        public SavedCase {
            positions = List.copyOf(positions);
        }
    }

    /**
     * En hendelse slik den er lagret. Hashes are in hexadecimal digits.
     *
     * @param payload the text as it was written; null for an event of another case in the same stream
     * @param salt what the payload is hashed with; null with it
     * @param commitment SHA-256 of salt and payload, which is what the leaf has
     * @param proof that it is in the tree of the checkpoint; null when it came after that
     */
    public record SavedEvent(
            long position,
            String eventId,
            String streamType,
            String stream,
            long sequence,
            String name,
            int revision,
            String recordedAt,
            String metadata,
            String payload,
            String salt,
            String commitment,
            List<String> proof) {}

    /** Beviset for at et tidligere sjekkpunkt er begynnelsen på dette. */
    public record Earlier(long size, List<String> proof) {

        public Earlier {
            proof = List.copyOf(proof);
        }
    }
}
