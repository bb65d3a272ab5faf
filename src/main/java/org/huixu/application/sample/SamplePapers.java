package org.huixu.application.sample;

import java.util.List;

/** Port to a word processor's files. */
public interface SamplePapers {

    /** The bytes of a DOCX with a title and paragraphs; the same words always give the same bytes. */
    byte[] docx(String title, List<String> paragraphs);
}
