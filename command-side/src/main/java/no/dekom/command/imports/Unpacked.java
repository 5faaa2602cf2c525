package no.dekom.command.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what the parts of an Excel file unpack to, and stops what would have to be taken into memory whole: text or tags
 * without end, and comments and the like in a large part, which no spreadsheet program writes.
 */
final class Unpacked {

    /** Sheets are read as streams; all other parts are taken into memory whole. */
    static final long MOST = 100L * 1024 * 1024;

    private static final long MOST_WHOLE = 10L * 1024 * 1024;
    private static final int LONGEST_SPAN = 256 * 1024;
    private static final int MOST_WITH_COMMENTS = 1024 * 1024;

    private long all;
    private long whole;

    /** The file unpacks to more than is read. */
    static final class TooLarge extends RuntimeException {

        TooLarge() {
            super(null, null, false, false);
        }
    }

    InputStream part(InputStream content, boolean isSheet, boolean isXml) {
        return new Part(content, isSheet, isXml);
    }

    private final class Part extends FilterInputStream {

        private final boolean isSheet;
        private final boolean isXml;
        private long bytes;
        private int span;
        private boolean opened;
        private boolean hasComments;

        Part(InputStream content, boolean isSheet, boolean isXml) {
            super(content);
            this.isSheet = isSheet;
            this.isXml = isXml;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var got = Math.max(super.read(buffer, from, length), -1);
            if (got > 0) {
                count(got);
                if (isXml) {
                    look(buffer, from, got);
                }
            }
            return got;
        }

        private void count(int got) {
            bytes += got;
            all += got;
            whole += isSheet ? 0 : got;
            if (all > MOST || whole > MOST_WHOLE) {
                throw new TooLarge();
            }
        }

        private void look(byte[] buffer, int from, int got) {
            for (var at = from; at < from + got; at++) {
                var one = buffer[at];
                hasComments |= opened && one == '!';
                opened = one == '<' || opened && one == 0;
                span = one == '<' ? 0 : span + 1;
                if (span > LONGEST_SPAN) {
                    throw new TooLarge();
                }
            }
            if (hasComments && bytes > MOST_WITH_COMMENTS) {
                throw new TooLarge();
            }
        }
    }
}
