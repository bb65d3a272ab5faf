package org.huixu.application.sample;

import java.time.LocalDate;
import org.huixu.application.workplace.OpenOffice;

/** The way to sample offices. */
public interface Samples {

    /** The first day on which a sample can start: before it the regulation was not in force. */
    LocalDate earliest();

    /** Builds into that office, which is new and empty. */
    SampleBuilder in(OpenOffice office);
}
