package org.huixu.application.document;

import java.util.List;
import java.util.Optional;

/**
 * Letters to be printed together, each from a new page: a notice, an invitation.
 *
 * @param letters    in their order
 * @param properties what the file says of itself
 */
public record LetterPaper(List<Letter> letters, PaperProperties properties) implements TextPaper {
    public LetterPaper {
        letters = List.copyOf(letters);
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("nothing to be printed without a letter");
        }
    }

    /**
     * A letter.
     *
     * @param title      what it is, centred above it
     * @param salutation to whom it is, at the left edge
     * @param body       headings and paragraphs in their order
     * @param signature  from whom it is, and the date below; stands at the right
     * @param slip       what is cut off and sent back; absent without one
     */
    public record Letter(String title, String salutation, List<MinutesText.Part> body, List<String> signature,
            Optional<Slip> slip) {
        public Letter {
            body = List.copyOf(body);
            signature = List.copyOf(signature);
        }
    }

    /**
     * The slip at the foot of a letter, below a line along which it is cut off; it is never split.
     *
     * @param title what it is
     * @param lines what stands above the table
     * @param table to be filled in
     * @param notes below the table
     */
    public record Slip(String title, List<String> lines, Table table, List<String> notes) {
        public Slip {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }
}
