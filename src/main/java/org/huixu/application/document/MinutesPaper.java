package org.huixu.application.document;

/**
 * The printed minutes (GB/T 9704-2012, clause 10.3).
 *
 * @param masthead   what stands above the red rule, and the marks in the top left corner
 * @param text       the body and the list of attachments
 * @param roll       who was there, who was excused, who observed
 * @param imprint    the foot of the last page
 * @param settings   choices of the office about the print
 * @param properties what the file says of itself
 */
public record MinutesPaper(Masthead masthead, MinutesText text, Roll roll, Imprint imprint, PrintSettings settings,
        PaperProperties properties) implements Paper {

    /** The same paper with other words. */
    public MinutesPaper with(MinutesText other) {
        return new MinutesPaper(masthead, other, roll, imprint, settings, properties);
    }
}
