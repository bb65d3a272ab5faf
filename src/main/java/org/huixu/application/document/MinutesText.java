package org.huixu.application.document;

import java.util.List;

/**
 * The words of the minutes.
 *
 * @param parts       headings, paragraphs and tables in their order
 * @param attachments names of the attachments, without numbering; it is added when there are several
 */
public record MinutesText(List<Part> parts, List<String> attachments) {
    public MinutesText {
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
    }

    /** A piece of the body. */
    public sealed interface Part permits Block, Table {
    }
}
