package org.huixu.application.document;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a finished file says of itself.
 *
 * @param title    title of the document
 * @param subject  what it is about
 * @param author   the office it comes from
 * @param keywords words to find it by
 * @param created  the moment it is said to be made; the clock is never read, so equal papers make equal files
 */
public record PaperProperties(String title, String subject, String author, List<String> keywords,
        OffsetDateTime created) {
    public PaperProperties {
        keywords = List.copyOf(keywords);
    }
}
