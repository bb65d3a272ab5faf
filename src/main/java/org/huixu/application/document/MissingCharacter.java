package org.huixu.application.document;

/**
 * A character that no available face can draw.
 *
 * @param codePoint the character
 * @param context   the words around its first place in the paper
 */
public record MissingCharacter(int codePoint, String context) {
    /** The character itself. */
    public String character() {
        return Character.toString(codePoint);
    }
}
