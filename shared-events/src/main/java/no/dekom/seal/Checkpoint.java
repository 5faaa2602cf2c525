package no.dekom.seal;

import java.util.Arrays;

/**
 * Et sjekkpunkt: how large a log was and what all of it hashes to (C2SP tlog-checkpoint). Lines of others after these three are
 * refused: nobody could audit them.
 *
 * @param origin the name of the log
 * @param size how many leaves
 * @param root of the tree of those leaves (RFC 9162)
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int ROOT_BYTES = 32;

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0 || root.length != ROOT_BYTES) {
            throw new IllegalArgumentException("Not a checkpoint: " + origin + ", " + size);
        }
    }

    /** The text that is signed. */
    public String body() {
        return origin + "\n" + size + "\n" + Base64Text.of(root) + "\n";
    }

    public static Checkpoint parse(String body) {
        var lines = body.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty()) {
            throw new IllegalArgumentException("Not a checkpoint: three lines are needed and no more");
        }
        return new Checkpoint(lines[0], size(lines[1]), Base64Text.bytes(lines[2]));
    }

    /** As C2SP writes a size: digits, no zero before others, no sign. */
    public static long size(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException("Not a size: " + digits);
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            throw new IllegalArgumentException("Not a size: " + digits, tooLarge);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint same
                && origin.equals(same.origin)
                && size == same.size
                && Arrays.equals(root, same.root);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * origin.hashCode() + Long.hashCode(size)) + Arrays.hashCode(root);
    }

    @Override
    public String toString() {
        return body();
    }
}
