package org.huixu.domain.meeting;

import org.huixu.domain.Coded;

/**
 * Life of a meeting: planned → scheduled → open → closed; cancelled from the first two. Only the named transitions
 * exist on each state.
 */
public sealed interface MeetingState extends Coded {

    /** Date, people and agenda are still being put together; no rule is judged yet. */
    record Planned() implements MeetingState {

        public Scheduled schedule() {
            return new Scheduled();
        }

        public Cancelled cancel() {
            return new Cancelled();
        }

        @Override
        public String code() {
            return "PLANNED";
        }
    }

    /** Date, chair and invitations stand; the invited are being told. */
    record Scheduled() implements MeetingState {

        public Open open() {
            return new Open();
        }

        public Cancelled cancel() {
            return new Cancelled();
        }

        @Override
        public String code() {
            return "SCHEDULED";
        }
    }

    /** In session. */
    record Open() implements MeetingState {

        public Closed close() {
            return new Closed();
        }

        @Override
        public String code() {
            return "OPEN";
        }
    }

    /** Held. */
    record Closed() implements MeetingState {

        @Override
        public String code() {
            return "CLOSED";
        }
    }

    /** Not held. */
    record Cancelled() implements MeetingState {

        @Override
        public String code() {
            return "CANCELLED";
        }
    }

    /** Undoes {@link #code()}. */
    static MeetingState parse(String code) {
        return switch (code) {
            case "PLANNED" -> new Planned();
            case "SCHEDULED" -> new Scheduled();
            case "OPEN" -> new Open();
            case "CLOSED" -> new Closed();
            case "CANCELLED" -> new Cancelled();
            default -> throw new IllegalArgumentException("no meeting state: " + code);
        };
    }
}
