package no.dekom.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Proofs that others published, those that prove and those that must be refused. */
record MerkleFigures(
        boolean inclusion,
        boolean proves,
        long first,
        long size,
        byte[] start,
        byte[] root,
        List<byte[]> proof,
        String name) {

    boolean accepted() {
        return inclusion
                ? Merkle.verifiesInclusion(first, size, start, proof, root)
                : Merkle.verifiesConsistency(first, size, start, root, proof);
    }

    @Override
    public String toString() {
        return (inclusion ? "inclusion " : "consistency ") + name;
    }

    static Stream<MerkleFigures> carried() {
        var hashes = new HashMap<String, byte[]>(Map.of("-", new byte[0]));
        var all = new ArrayList<MerkleFigures>();
        for (var line : lines()) {
            if (line.contains(" = ")) {
                var named = line.split(" = ");
                hashes.put(named[0], HexFormat.of().parseHex(named[1]));
            } else if (!line.startsWith("#")) {
                all.add(of(line.split(";"), hashes));
            }
        }
        return all.stream();
    }

    private static MerkleFigures of(String[] parts, Map<String, byte[]> hashes) {
        return new MerkleFigures(
                parts[0].equals("inclusion"),
                parts[1].strip().equals("proves"),
                Long.parseLong(parts[2].strip()),
                Long.parseLong(parts[3].strip()),
                hashes.get(parts[4].strip()),
                hashes.get(parts[5].strip()),
                Stream.of(parts[6].split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(hashes::get)
                        .toList(),
                parts[7].strip());
    }

    private static List<String> lines() {
        try (var file = MerkleFigures.class.getResourceAsStream("merkle-figures.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
