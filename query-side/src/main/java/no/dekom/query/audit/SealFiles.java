package no.dekom.query.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.seal.EventLeaves;
import no.dekom.seal.Merkle;
import no.dekom.seal.SealedEntries;
import no.dekom.seal.SealedTree;
import no.dekom.seal.SignedNote;
import no.dekom.seal.Tiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Forseglingen slik andres verktøy leser den (C2SP tlog-tiles): the checkpoint and the hashes are for all; the leaves, which have who did
 * what in them, for auditors.
 */
@RestController
class SealFiles {

    private static final Pattern NUMBER = Pattern.compile("/((?:x\\d{3}/)*\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final SealedTree tree;
    private final SealedEntries entries;

    SealFiles(DataSource dataSource) {
        this.tree = new SealedTree(EventLeaves.TREE, dataSource);
        this.entries = new SealedEntries(dataSource);
    }

    @GetMapping("/seal/checkpoint")
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(tree.lastCheckpoint().map(SignedNote::render).orElseThrow(SealFiles::none));
    }

    @GetMapping("/seal/tile/{level:[0-7]}/{*number}")
    ResponseEntity<byte[]> tile(@PathVariable("level") int level, @PathVariable("number") String number) {
        var asked = Asked.of(number);
        return asked.answer(asked.of(tree.tile(level, asked.index()), Merkle.LENGTH));
    }

    @GetMapping("/seal/tile/entries/{*number}")
    ResponseEntity<byte[]> entries(@AuthenticationPrincipal ActingAs actor, @PathVariable("number") String number) {
        if (actor.role() != Role.AUDITOR) {
            throw none();
        }
        var asked = Asked.of(number);
        var first = asked.index() * Tiles.WIDTH;
        if (first + asked.width() > tree.head().size()) {
            throw none();
        }
        return asked.answer(entries.bundle(first, first + asked.width()));
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** @param width how many hashes or leaves, 256 of a whole tile */
    private record Asked(long index, int width) {

        static Asked of(String number) {
            Matcher parts = NUMBER.matcher(number);
            if (!parts.matches() || parts.group(1).length() > 18) {
                throw none();
            }
            var index = Long.parseLong(parts.group(1).replace("x", "").replace("/", ""));
            var width = parts.group(2) == null ? Tiles.WIDTH : Integer.parseInt(parts.group(2));
            if (width > Tiles.WIDTH || width == Tiles.WIDTH && parts.group(2) != null) {
                throw none();
            }
            return new Asked(index, width);
        }

        byte[] of(byte[] stored, int each) {
            if (stored.length < width * each) {
                throw none();
            }
            return Arrays.copyOf(stored, width * each);
        }

        ResponseEntity<byte[]> answer(byte[] bytes) {
            return ResponseEntity.ok()
                    .cacheControl(FOR_EVER)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .body(bytes);
        }
    }
}
