package org.huixu.application.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A form on which a department files items (议题申报表), as it came in.
 *
 * @param fileName of the spreadsheet
 * @param number that the form got when it was handed out
 * @param named names of the files of which any row speaks, also one that cannot be read
 */
public record FilingForm(String fileName, String number, List<Row> rows, Set<String> named) {

    public FilingForm {
        rows = List.copyOf(rows);
        named = Set.copyOf(named);
    }

    /**
     * One item.
     *
     * @param line number of the row in the sheet, from 1
     * @param formRow number that the department gave it, from 1; the same when the form comes again
     * @param source who proposes it and where it is to be heard
     * @param flags what it falls under; whether it concerns several departments is for the wishes to say
     * @param papers names of the files that belong to it
     */
    public record Row(int line, int formRow, Source source, Item.Matter matter, Item.Flags flags, Wishes wishes,
            List<String> papers) {

        public Row {
            papers = List.copyOf(papers);
        }
    }

    /**
     * What a department may leave to the office: an empty cell, or an older form without the column, says nothing.
     *
     * @param severalDepartments whether it concerns departments besides its own
     * @param plannedMinutes how long it will take
     * @param observers short or full names of the units that are to observe, in the order in which they are called in
     */
    public record Wishes(@Nullable Boolean severalDepartments, @Nullable Integer plannedMinutes,
            List<String> observers) {

        public Wishes {
            observers = List.copyOf(observers);
        }
    }

    /**
     * Who proposes the item.
     *
     * @param unit short or full name of the unit
     * @param reporter who reports on it at the meeting
     */
    public record Source(String unit, @Nullable PersonName reporter, MeetingTypeKey target) {
    }

    /**
     * A file that came with the form.
     *
     * @param size in bytes
     * @param sha256 of its content, as hex
     */
    public record Paper(String name, long size, String sha256, Content content) {
    }

    /** The bytes of a paper, each time anew. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }
}
