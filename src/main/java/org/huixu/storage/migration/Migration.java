package org.huixu.storage.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One numbered step of the schema.
 *
 * @param version the number, from 1
 * @param name the file name without ending, such as {@code V0001}
 * @param sql statements, each ended by a semicolon
 */
public record Migration(int version, String name, String sql) {
    private static final Pattern FILE_NAME = Pattern.compile("(V(\\d{4}))\\.sql");

    /**
     * A step from the name and text of its file.
     *
     * @throws IllegalArgumentException when the name is not of the form {@code V0001.sql}
     */
    public static Migration ofFile(String fileName, String sql) {
        Matcher matcher = FILE_NAME.matcher(fileName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the name of a migration: " + fileName);
        }
        return new Migration(Integer.parseInt(matcher.group(2)), matcher.group(1), sql);
    }

    /** SHA-256 in hex of the text, whatever its line ends, spaces at line ends and empty lines at the end. */
    public String checksum() {
        String normalised = sql.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + '\n').stripTrailing();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
