package org.huixu.application.signature;

/** Whether the signature can be seen on the paper. */
public enum SignatureLook {
    /** In a box on the last page, where nothing else stands. */
    VISIBLE,
    /** In the file alone. */
    INVISIBLE
}
