package no.dekom.seal.witness;

import no.dekom.seal.NoteSignature;

/** What a witness answers with, by the numbers of HTTP. */
record WitnessAnswer(int status, String type, String body) {

    static final String SIZE_TYPE = "text/x.tlog.size";

    private static final String PLAIN = "text/plain; charset=utf-8";

    static WitnessAnswer signed(NoteSignature signature) {
        return new WitnessAnswer(200, PLAIN, signature.render() + "\n");
    }

    static WitnessAnswer unreadable() {
        return new WitnessAnswer(400, PLAIN, "Not a checkpoint with a proof from an earlier size\n");
    }

    static WitnessAnswer notSigned() {
        return new WitnessAnswer(403, PLAIN, "Not signed by a known key of the log\n");
    }

    static WitnessAnswer unknownLog() {
        return new WitnessAnswer(404, PLAIN, "An unknown log\n");
    }

    /** The log is to prove from this size on; or it has signed another tree of the same size. */
    static WitnessAnswer seen(long size) {
        return new WitnessAnswer(409, SIZE_TYPE, size + "\n");
    }

    static WitnessAnswer forked() {
        return new WitnessAnswer(422, PLAIN, "Not a continuation of what was signed before\n");
    }
}
