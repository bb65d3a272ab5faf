package org.huixu.desktop.meeting.file;

import java.time.Instant;
import java.util.Locale;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A stored file in the list.
 *
 * @param part of the work to which it belongs
 * @param which of the files that go by that title: the version of a paper, the step of an item; empty for the only one
 * @param who brought it or took the step; empty where that is not known
 * @param addedAt when it came to be what it is: one file may be several versions of a paper
 */
record FileRow(String part, String title, String which, String who, Instant addedAt, Attachment file) {

    private static final Texts TEXTS = Texts.of(FileRow.class);
    private static final String PDF = ".pdf";

    /** What it is. */
    String what() {
        return which.isEmpty() ? title : TEXTS.format("meeting.file.what.which", which, title);
    }

    /** What it is; the title is not said again below a row that has it. */
    String below(@Nullable FileRow above) {
        return above != null && !which.isEmpty() && above.part.equals(part) && above.title.equals(title) ? which
                : what();
    }

    /** Whether the program can show it by itself. */
    boolean isPdf() {
        return file.fileName().toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    /** The ending with its dot, for a temporary file; empty for one that no program would know. */
    String ending() {
        int dot = file.fileName().lastIndexOf('.');
        String ending = dot < 0 ? "" : file.fileName().substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }
}
