package org.huixu.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.Block;
import org.huixu.application.document.Imprint;
import org.huixu.application.document.Imprint.Distribution;
import org.huixu.application.document.Markings;
import org.huixu.application.document.Masthead;
import org.huixu.application.document.Roll;
import org.huixu.document.typeset.FaceRole;

/** The fixed words of papers and the faces of their parts, decided once for every form in which a paper is had. */
public final class Printed {
    private static final String STAR = "★";
    private static final String COLON = "：";
    private static final String SEPARATOR = "、";
    private static final String STOP = "。";

    private Printed() {
    }

    /** A line in the top left corner of the first page. */
    public record Corner(String text, FaceRole face) {
    }

    /** Copy number, secrecy and urgency, one below the other. */
    public static List<Corner> corner(Markings markings) {
        List<Corner> lines = new ArrayList<>();
        markings.copyNumber().ifPresent(number -> lines.add(new Corner(number, FaceRole.FANGSONG)));
        markings.secrecy().ifPresent(secrecy -> lines.add(
                new Corner(secrecy + markings.secrecyPeriod().map(STAR::concat).orElse(""), FaceRole.HEITI)));
        markings.urgency().ifPresent(urgency -> lines.add(new Corner(urgency, FaceRole.HEITI)));
        return lines;
    }

    /** The number line; a draft says that it has none yet. */
    public static Optional<String> number(Masthead masthead, boolean draft) {
        return masthead.number().or(() -> draft ? Optional.of(Words.text("paper.draft.number")) : Optional.empty());
    }

    /** A date, or the blanks where it will stand. */
    public static String date(Optional<LocalDate> date) {
        return date.map(Words::date).orElseGet(() -> Words.text("paper.draft.date"));
    }

    /** Says that the paper is a draft. */
    public static String draft() {
        return Words.text("paper.draft.stamp");
    }

    /** The face of a paragraph. */
    public static FaceRole face(Block.Level level) {
        return switch (level) {
            case HEADING1 -> FaceRole.HEITI;
            case HEADING2 -> FaceRole.KAITI;
            case HEADING3, HEADING4, BODY -> FaceRole.FANGSONG;
        };
    }

    /** A label as it stands before what it labels. */
    public static String label(String label) {
        return label + COLON;
    }

    /** The label of the list of attachments. */
    public static String attachments() {
        return Words.text("paper.attachments.label");
    }

    /** The groups of the roll that have people, among them the chair and the recorder. */
    public static List<Roll.Group> groups(Roll roll) {
        List<Roll.Group> groups = new ArrayList<>();
        roll.chair().ifPresent(chair -> groups.add(new Roll.Group(Words.text("paper.roll.chair"), List.of(chair))));
        roll.groups().stream().filter(group -> !group.people().isEmpty()).forEach(groups::add);
        roll.recorder()
                .ifPresent(one -> groups.add(new Roll.Group(Words.text("paper.roll.recorder"), List.of(one))));
        return groups;
    }

    /** Whether a group is a list of bare names, to be set in columns. */
    public static boolean bare(Roll.Group group) {
        return group.people().stream().allMatch(person -> person.post().isEmpty());
    }

    /** The people of a group that is no list of bare names: unit or post before the name, or the unit alone. */
    public static List<String> people(Roll.Group group) {
        List<String> people = new ArrayList<>();
        for (Roll.Attendee person : group.people()) {
            boolean last = people.size() == group.people().size() - 1;
            people.add((person.post().orElse("") + ' ' + person.name()).strip() + (last ? "" : SEPARATOR));
        }
        return people;
    }

    /** To whom the paper goes, with the full stop. */
    public static String recipients(Distribution distribution) {
        String recipients = distribution.recipients().strip();
        return recipients.endsWith(STOP) ? recipients : recipients + STOP;
    }

    /** When it is printed. */
    public static String printed(Imprint imprint) {
        return Words.text("paper.imprint.printed", date(imprint.printed()));
    }

    /** How many copies are printed. */
    public static Optional<String> copies(Imprint imprint) {
        return imprint.copies().isPresent()
                ? Optional.of(Words.text("paper.imprint.copies", Integer.toString(imprint.copies().getAsInt())))
                : Optional.empty();
    }

    /** The words along which a slip is cut off. */
    public static String cut() {
        return Words.text("paper.letter.cut");
    }

    /** Page x of y. */
    public static String pageOf(String page, String pages) {
        return Words.text("paper.sheet.page", page, pages);
    }
}
