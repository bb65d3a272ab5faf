package org.huixu.application.people;

/** Port to the reading of Chinese names. */
public interface Pinyin {

    /** The usual reading of a person's name; surnames are read as surnames. People may correct it. */
    Spelling of(String name);

    /**
     * How a name is read.
     *
     * @param sortKey syllables in lower case without tones, separated by blanks: shan xiong xin
     * @param initials first letters of the syllables: sxx
     */
    record Spelling(String sortKey, String initials) {
    }
}
