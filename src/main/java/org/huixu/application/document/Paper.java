package org.huixu.application.document;

/** A paper to be printed, with everything it shows: the words are final, only the setting of them is still to be done. */
public sealed interface Paper permits
        TextPaper, SheetPaper, FormPaper, NameCards, SeatPlan, WeekPaper, HandbookPaper, KeyCard {
    /** What the finished file says of itself. */
    PaperProperties properties();
}
