package org.huixu.domain;

/**
 * A state that is a sealed type and is kept as one short text. An implementing interface has a static method
 * {@code parse(String)} that undoes {@link #code()}.
 */
public interface Coded {

    /** The state as text, at most 80 characters of ASCII. */
    String code();
}
