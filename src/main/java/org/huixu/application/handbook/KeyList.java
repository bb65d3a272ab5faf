package org.huixu.application.handbook;

import java.util.List;

/** All keys that do something, by the part of the program in which they do it. */
public record KeyList(List<Part> parts) {

    public KeyList {
        parts = List.copyOf(parts);
    }

    /** The keys of one part of the program. */
    public record Part(String where, List<Entry> keys) {

        public Part {
            keys = List.copyOf(keys);
        }
    }

    /** Keys as users write them, and what they do. */
    public record Entry(String keys, String does) {
    }
}
