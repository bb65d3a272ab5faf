package org.huixu.application.document;

import java.nio.file.Path;
import java.util.List;

/**
 * Many papers in one PDF: cover, list with page numbers, and per section a heading page with its papers behind it. Pages are
 * numbered through from the cover on.
 *
 * @param properties what the file says of itself
 */
public record Packet(Cover cover, List<Section> sections, PaperProperties properties) {

    public Packet {
        sections = List.copyOf(sections);
    }

    /**
     * The first page.
     *
     * @param markings at the top left: copy number, secrecy
     * @param meeting what it is for
     * @param title what it is
     * @param lines what else is said, each with its label
     * @param office at the bottom
     */
    public record Cover(List<String> markings, String meeting, String title, List<Line> lines, List<String> office) {

        public Cover {
            markings = List.copyOf(markings);
            lines = List.copyOf(lines);
            office = List.copyOf(office);
        }
    }

    /** A label and what is said. */
    public record Line(String label, String text) {
    }

    /**
     * What begins with a heading page.
     *
     * @param number such as 议题一
     */
    public record Section(String number, String title, List<Line> lines, List<Part> parts) {

        public Section {
            lines = List.copyOf(lines);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A paper.
     *
     * @param about what is said beside its title: stage and version
     */
    public record Part(String title, String about, Content content) {
    }

    /** What stands for a paper. */
    public sealed interface Content {

        /** How many pages it takes. */
        int pages();
    }

    /** Its own pages, read when the packet is bound. */
    public record Pages(Path file, FileKind kind, int pages) implements Content {
    }

    /** A page that names it and says why it is missing. */
    public record Absent(String reason) implements Content {

        @Override
        public int pages() {
            return 1;
        }
    }

    /** No page at all: the list alone says where it is. */
    public record Elsewhere(String words) implements Content {

        @Override
        public int pages() {
            return 0;
        }
    }
}
