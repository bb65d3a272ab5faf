package org.huixu.storage.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is in a backup: a first line with the format, one line for each file, and a checksum over both at the end. Only
 * names of files of a data folder are possible, so that no backup can write outside the folder it is restored to.
 *
 * @param createdMicros microseconds since 1970, UTC
 * @param entries by name, in the order they were written
 */
record Manifest(long createdMicros, Map<String, Entry> entries) {
    static final String NAME = "manifest";
    static final String PROPERTIES = "folder.properties";
    static final String KEY = "folder.key";

    private static final Pattern FIRST = Pattern.compile("huixu-backup 1 (\\d{1,18})");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (\\S+)");
    private static final Pattern END = Pattern.compile("end ([0-9a-f]{64})\n");
    private static final Pattern ALLOWED = Pattern
            .compile("folder\\.properties|folder\\.key|database(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+"
                    + "|attachments/[0-9a-f]{2}/[0-9a-f]{64}");

    /**
     * One file.
     *
     * @param sha256 of the file as it lies in the folder, hex
     * @param size in bytes
     */
    record Entry(String sha256, long size) {
    }

    Manifest {
        entries = new LinkedHashMap<>(entries);
    }

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    long bytes() {
        return entries.values().stream().mapToLong(Entry::size).sum();
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder("huixu-backup 1 ").append(createdMicros).append('\n');
        entries.forEach((name, entry) -> text.append(entry.sha256).append(' ').append(entry.size).append(' ')
                .append(name).append('\n'));
        return (text + "end " + digest(text.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest; null when anything in it is wrong. */
    static @Nullable Manifest parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int endAt = text.lastIndexOf("end ");
        if (endAt < 0) {
            return null;
        }
        String body = text.substring(0, endAt);
        Matcher end = END.matcher(text.substring(endAt));
        List<String> lines = new ArrayList<>(body.lines().toList());
        if (!end.matches() || !end.group(1).equals(digest(body)) || lines.isEmpty()) {
            return null;
        }
        Matcher first = FIRST.matcher(lines.removeFirst());
        if (!first.matches()) {
            return null;
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !isAllowed(matcher.group(3))) {
                return null;
            }
            entries.put(matcher.group(3), new Entry(matcher.group(1), Long.parseLong(matcher.group(2))));
        }
        return new Manifest(Long.parseLong(first.group(1)), entries);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
