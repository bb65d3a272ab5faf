package org.huixu.application.document;

import java.util.List;
import java.util.Optional;

/**
 * A paper that is one form, such as the approval sheet of an agenda item or the sheet a paper is signed off on.
 *
 * @param title      the title
 * @param meeting    the line that names the meeting or the number of the form; absent if there is none
 * @param lines      the lines of the form
 * @param notes      remarks below the form
 * @param properties what the file says of itself
 */
public record FormPaper(String title, Optional<String> meeting, List<Line> lines, List<String> notes,
        PaperProperties properties) implements Paper {
    public FormPaper {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** A line of a form, as wide as the form. */
    public sealed interface Line {
    }

    /**
     * Labelled fields side by side.
     *
     * @param fields   from left to right
     * @param heightMm least height in mm
     */
    public record Fields(List<Field> fields, double heightMm) implements Line {
        public Fields {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a line of a form needs a field");
            }
        }
    }

    /**
     * A label and what is filled in beside it.
     *
     * @param label what is asked for
     * @param text  what is filled in; empty to be filled in by hand
     * @param share its share of the width of the line; only the proportion to the other fields counts
     */
    public record Field(String label, String text, double share) {
    }

    /**
     * A box for an opinion, with room for signature and date at its foot.
     *
     * @param label    whose opinion it is
     * @param opinion  an opinion already known; empty to be written by hand
     * @param signed   who signed and when, where it is known; empty to be signed by hand
     * @param heightMm least height in mm
     */
    public record Signature(String label, String opinion, String signed, double heightMm) implements Line {
    }

    /**
     * Boxes for opinions side by side, all equally wide and as high as the highest of them.
     *
     * @param boxes from left to right
     */
    public record Signatures(List<Signature> boxes) implements Line {
        public Signatures {
            boxes = List.copyOf(boxes);
            if (boxes.isEmpty()) {
                throw new IllegalArgumentException("a line of a form needs a box");
            }
        }
    }
}
