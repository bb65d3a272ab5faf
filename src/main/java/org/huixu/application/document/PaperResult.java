package org.huixu.application.document;

import java.util.List;

/**
 * What became of a paper.
 *
 * @param pages   number of pages
 * @param faces   names of the faces used, in order of their first use
 * @param missing characters no face could draw; each place shows a substitution sign
 */
public record PaperResult(int pages, List<String> faces, List<MissingCharacter> missing) {
    public PaperResult {
        faces = List.copyOf(faces);
        missing = List.copyOf(missing);
    }
}
