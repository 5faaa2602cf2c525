package no.dekom.seal.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Zip-fila til en dokumentasjonspakke, that can be written in one way only: nothing compressed, no times, no comments. So what is read
 * can be written again and compared, and no byte of it is without meaning.
 */
public final class DossierZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF_8 = 1 << 11;

    /** 1 January 1980, the first day that the form knows. */
    private static final short FIRST_DAY = (1 << 5) | 1;

    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int MOST_FILES = 10_000;

    private DossierZip() {}

    /** The files by their names, in this order. */
    public static byte[] write(Map<String, byte[]> files) {
        var zip = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            var at = zip.size();
            var written = name.getBytes(StandardCharsets.UTF_8);
            put(zip, little(LOCAL_LENGTH).putInt(LOCAL).put(common(written, content)));
            zip.writeBytes(written);
            zip.writeBytes(content);
            var entry = little(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION).put(common(written, content));
            put(directory, entry.putShort((short) 0).putInt(0).putInt(0).putInt(at));
            directory.writeBytes(written);
        });
        var count = (short) files.size();
        var end = little(END_LENGTH).putInt(END).putInt(0).putShort(count).putShort(count);
        var start = zip.size();
        zip.writeBytes(directory.toByteArray());
        put(zip, end.putInt(directory.size()).putInt(start).putShort((short) 0));
        return zip.toByteArray();
    }

    /** What both the entry and the directory say of a file. */
    private static byte[] common(byte[] name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return little(LOCAL_LENGTH - Integer.BYTES)
                .putShort(VERSION)
                .putShort(UTF_8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(ByteArrayOutputStream out, ByteBuffer bytes) {
        out.writeBytes(bytes.array());
    }

    /** The files of what {@link #write} has written; anything else is refused. */
    public static Map<String, byte[]> read(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= LOCAL_LENGTH && bytes.getInt(bytes.position()) == LOCAL) {
            var entry = bytes.position();
            var length = bytes.getInt(entry + 18);
            var nameLength = Short.toUnsignedInt(bytes.getShort(entry + 26));
            if (length < 0 || LOCAL_LENGTH + (long) nameLength + length > bytes.remaining()) {
                throw new IllegalArgumentException("A file that goes beyond the end");
            }
            var start = entry + LOCAL_LENGTH + nameLength;
            var name = new String(zip, entry + LOCAL_LENGTH, nameLength, StandardCharsets.UTF_8);
            if (files.put(name, Arrays.copyOfRange(zip, start, start + length)) != null || files.size() > MOST_FILES) {
                throw new IllegalArgumentException("The same file twice, or too many: " + name);
            }
            bytes.position(start + length);
        }
        if (!Arrays.equals(write(files), zip)) {
            throw new IllegalArgumentException("Not packed as the service packs");
        }
        return files;
    }
}
