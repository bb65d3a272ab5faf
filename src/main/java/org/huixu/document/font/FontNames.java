package org.huixu.document.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a font file says of itself, read without loading its glyphs (OpenType, tables name and OS/2).
 *
 * @param index    position within a collection, 0 for a single font
 * @param families family and full names in every language, in lower case
 * @param embeds   whether its licence bits allow a subset of it inside a document
 */
record FontNames(int index, Set<String> families, boolean embeds) {
    private static final int COLLECTION = 0x74746366;
    private static final int NAME = 0x6E616D65;
    private static final int OS2 = 0x4F532F32;
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_AND_PRINT = 0x0004;
    private static final int EDITABLE = 0x0008;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;
    private static final int MOST_FONTS = 256;
    private static final Set<Integer> NAME_IDS = Set.of(1, 4, 16);

    FontNames {
        families = Set.copyOf(families);
    }

    /** The fonts of a file: one, or all of a collection. */
    static List<FontNames> read(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            List<FontNames> fonts = new ArrayList<>();
            if (in.readInt() == COLLECTION) {
                in.seek(8);
                int count = Math.clamp(in.readInt(), 0, MOST_FONTS);
                for (int i = 0; i < count; i++) {
                    in.seek(12 + 4L * i);
                    fonts.add(readFont(in, Integer.toUnsignedLong(in.readInt()), i));
                }
            } else {
                fonts.add(readFont(in, 0, 0));
            }
            return fonts;
        }
    }

    static String key(String family) {
        return family.replace('\0', ' ').strip().toLowerCase(Locale.ROOT);
    }

    private static FontNames readFont(RandomAccessFile in, long start, int index) throws IOException {
        in.seek(start + 4);
        int tables = in.readUnsignedShort();
        Set<String> families = Set.of();
        boolean embeds = true;
        for (int i = 0; i < tables; i++) {
            in.seek(start + 12 + 16L * i);
            int tag = in.readInt();
            in.readInt();
            long offset = Integer.toUnsignedLong(in.readInt());
            if (tag == NAME) {
                families = readFamilies(in, offset);
            } else if (tag == OS2) {
                in.seek(offset + 8);
                embeds = allows(in.readUnsignedShort());
            }
        }
        return new FontNames(index, families, embeds);
    }

    /** Licence bits of OS/2 fsType: the least restrictive of the first four counts. */
    static boolean allows(int type) {
        boolean forbidden = (type & RESTRICTED) != 0 && (type & (PREVIEW_AND_PRINT | EDITABLE)) == 0;
        return !forbidden && (type & (NO_SUBSETTING | BITMAP_ONLY)) == 0;
    }

    private static Set<String> readFamilies(RandomAccessFile in, long table) throws IOException {
        in.seek(table + 2);
        int count = in.readUnsignedShort();
        long texts = table + in.readUnsignedShort();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            in.seek(table + 6 + 12L * i);
            int platform = in.readUnsignedShort();
            int encoding = in.readUnsignedShort();
            in.readUnsignedShort();
            int id = in.readUnsignedShort();
            byte[] text = new byte[in.readUnsignedShort()];
            long offset = texts + in.readUnsignedShort();
            if (NAME_IDS.contains(id)) {
                in.seek(offset);
                in.readFully(text);
                names.add(new String(text, charset(platform, encoding)));
            }
        }
        return names.stream().map(FontNames::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Old Chinese fonts give their Windows names in GBK. */
    private static Charset charset(int platform, int encoding) {
        if (platform == 1) {
            return StandardCharsets.ISO_8859_1;
        }
        return platform == 3 && encoding == 3 ? Charset.forName("GBK") : StandardCharsets.UTF_16BE;
    }
}
