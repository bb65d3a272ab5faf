package org.huixu.application.packet;

import org.huixu.application.document.PacketBinder.State;

/** Why a file has no pages in a packet. */
enum Trouble {
    LOCKED("locked"), RESTRICTED("restricted"), EMPTY("empty"), DAMAGED("damaged"), TOO_LARGE("tooLarge"), NO_PROGRAM(
            "noProgram"),
    NOT_TAKEN("notTaken"), FAILED("failed"), TOO_SLOW("tooSlow");

    private final String key;

    Trouble(String key) {
        this.key = key;
    }

    /** The last word of its keys in the bundle. */
    String key() {
        return key;
    }

    /** Of a file that can neither be bound nor be rendered. */
    static Trouble of(State state) {
        return switch (state) {
            case LOCKED -> LOCKED;
            case RESTRICTED -> RESTRICTED;
            case EMPTY -> EMPTY;
            case TOO_LARGE -> TOO_LARGE;
            case DAMAGED -> DAMAGED;
            case FINE, FOREIGN -> FAILED;
        };
    }
}
