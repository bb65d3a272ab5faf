package org.huixu.document.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the orientation in the head of a JPEG (Exif 2.3, 4.6.4). */
final class Exif {

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int LITTLE = 0x4949;
    private static final int ENTRY = 12;
    private static final int NAME = 6;

    private Exif() {
    }

    /** By how many degrees the picture is turned clockwise to be seen upright; 0 where it does not say. */
    static int turned(byte[] head) {
        try {
            return switch (orientation(ByteBuffer.wrap(head))) {
                case 3, 4 -> 180;
                case 5, 6 -> 90;
                case 7, 8 -> 270;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException cut) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer head) {
        if ((head.getShort(0) & 0xFFFF) != START) {
            return 0;
        }
        int at = 2;
        while (at + 4 < head.limit()) {
            int marker = head.getShort(at) & 0xFFFF;
            int length = head.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && head.getInt(at + 4) == EXIF) {
                return inBlock(head, at + 4 + NAME);
            }
            if (marker == SCAN || length < 2) {
                return 0;
            }
            at += 2 + length;
        }
        return 0;
    }

    private static int inBlock(ByteBuffer head, int start) {
        ByteBuffer block = head.slice(start, head.limit() - start);
        block.order((block.getShort(0) & 0xFFFF) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = block.getInt(4);
        int entries = block.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((block.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return block.getShort(entry + 8);
            }
        }
        return 0;
    }
}
