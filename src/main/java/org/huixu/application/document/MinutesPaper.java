package org.huixu.application.document;

import java.util.Optional;

/**
 * The printed minutes (GB/T 9704-2012, clause 10.3).
 *
 * @param masthead   what stands above the red rule, and the marks in the top left corner
 * @param text       the body and the list of attachments
 * @param roll       who was there, who was excused, who observed
 * @param imprint    the foot of the last page; absent on an edition for publication
 * @param settings   choices of the office about the print
 * @param properties what the file says of itself
 */
public record MinutesPaper(Masthead masthead, MinutesText text, Roll roll, Optional<Imprint> imprint,
        PrintSettings settings, PaperProperties properties) implements TextPaper {

    /** Minutes with an imprint. */
    public MinutesPaper(Masthead masthead, MinutesText text, Roll roll, Imprint imprint, PrintSettings settings,
            PaperProperties properties) {
        this(masthead, text, roll, Optional.of(imprint), settings, properties);
    }

    /** The same paper with other words. */
    public MinutesPaper with(MinutesText other) {
        return new MinutesPaper(masthead, other, roll, imprint, settings, properties);
    }
}
