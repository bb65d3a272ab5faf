package org.huixu.application.people;

/** Port to the reading of Chinese names. */
public interface Pinyin {

    /** The usual reading of a person's name; surnames are read as surnames. People may correct it. */
    Spelling of(String name);

    /** The usual reading of other words, such as the title of a meeting. */
    Spelling words(String words);

    /**
     * How a name is read.
     *
     * @param sortKey syllables in lower case without tones, separated by blanks: shan xiong xin
     * @param initials first letters of the syllables: sxx
     */
    record Spelling(String sortKey, String initials) {
    }
}
