package no.dekom.query.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.seal.SignedNote;

/** Forseglingen, as a package with proofs needs it. */
interface SealedLog {

    /** The newest checkpoint that a witness has signed, if it has the position in it; else the newest there is, if any. */
    Optional<SignedNote> checkpoint(long position);

    /** That the leaf is in the tree of that size. */
    List<byte[]> inclusion(long position, long size);

    /** That the tree of the first size is the beginning of that of the second. */
    List<byte[]> consistency(long size1, long size2);

    /** What the contents of events are hashed with. */
    Map<Long, byte[]> salts(Collection<Long> positions);
}
