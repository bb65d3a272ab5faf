package org.huixu.storage.folder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.huixu.storage.file.FileTree;

/** Looks for words in every file of a folder, also inside packed ones, in every encoding the program or Derby writes. */
public final class PlaintextSearch {
    private PlaintextSearch() {
    }

    /** Where a word was found, as {@code file in encoding}; names of files are searched too. */
    public static Set<String> find(Path folder, String word) throws IOException {
        Set<String> found = new TreeSet<>();
        Map<String, byte[]> encodings = encodings(word);
        for (Path file : FileTree.files(folder)) {
            String name = folder.relativize(file).toString();
            search(found, encodings, name, Files.readAllBytes(file));
            search(found, encodings, "name of " + name, name.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    search(found, encodings, name + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
        return found;
    }

    private static Map<String, byte[]> encodings(String word) throws IOException {
        Map<String, byte[]> encodings = new LinkedHashMap<>();
        encodings.put("UTF-8", word.getBytes(StandardCharsets.UTF_8));
        encodings.put("UTF-16BE", word.getBytes(StandardCharsets.UTF_16BE));
        encodings.put("UTF-16LE", word.getBytes(StandardCharsets.UTF_16LE));
        ByteArrayOutputStream modified = new ByteArrayOutputStream();
        new DataOutputStream(modified).writeUTF(word);
        byte[] withLength = modified.toByteArray();
        encodings.put("modified UTF-8", Arrays.copyOfRange(withLength, 2, withLength.length));
        return encodings;
    }

    private static void search(Set<String> found, Map<String, byte[]> encodings, String where, byte[] content) {
        encodings.forEach((encoding, word) -> {
            if (contains(content, word)) {
                found.add(where + " in " + encoding);
            }
        });
    }

    private static boolean contains(byte[] content, byte[] word) {
        for (int at = 0; at <= content.length - word.length; at++) {
            if (content[at] == word[0] && Arrays.equals(content, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
