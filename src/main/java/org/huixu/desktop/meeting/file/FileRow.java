package org.huixu.desktop.meeting.file;

import java.util.Locale;
import org.huixu.domain.attachment.Attachment;

/** A stored file in the list: to what part of the work it belongs, what it is, and the file itself. */
record FileRow(String part, String what, Attachment file) {

    private static final String PDF = ".pdf";

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
