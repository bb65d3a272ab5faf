package org.huixu.application.signature;

import java.nio.file.Path;
import java.util.List;

/** Reads files in which people have their certificates and keys (PKCS#12). */
public interface KeyFiles {

    /**
     * The keys of the file with which papers can be signed; at least one.
     *
     * @throws UnusableKey when there is none, and why
     */
    List<SigningKey> open(Path file, char[] password);
}
