package org.huixu.domain.minutes;

import org.huixu.domain.Coded;
import org.huixu.domain.regulation.StepKey;

/**
 * Life of minutes (art. 51, 55, 58): drafting → in review → sent to the signatory (送签) → signed (签发) → issued
 * (印发) → archived (归档). A return leads back to drafting; what is signed can only be withdrawn.
 */
public sealed interface MinutesState extends Coded {

    /** Text may be changed. */
    record Drafting() implements MinutesState {
        @Override
        public String code() {
            return "DRAFTING";
        }
    }

    /** On the chain of review; {@code step} is the last one taken. */
    record InReview(StepKey step) implements MinutesState {
        @Override
        public String code() {
            return "IN_REVIEW:" + step.value();
        }
    }

    /** Lies with the signatory; the number is reserved. */
    record SentToSign() implements MinutesState {
        @Override
        public String code() {
            return "SENT_TO_SIGN";
        }
    }

    /** Text, roll and number are locked. */
    record Signed() implements MinutesState {
        @Override
        public String code() {
            return "SIGNED";
        }
    }

    /** Printed and distributed; the PDF is kept by its bytes. */
    record Issued() implements MinutesState {
        @Override
        public String code() {
            return "ISSUED";
        }
    }

    /** Handed to the archive. */
    record Archived() implements MinutesState {
        @Override
        public String code() {
            return "ARCHIVED";
        }
    }

    /** Taken back after the signature, with a reason (撤回); kept, and without force. */
    record Withdrawn() implements MinutesState {
        @Override
        public String code() {
            return "WITHDRAWN";
        }
    }

    /** Undoes {@link #code()}. */
    static MinutesState parse(String code) {
        if (code.startsWith("IN_REVIEW:")) {
            return new InReview(new StepKey(code.substring("IN_REVIEW:".length())));
        }
        return switch (code) {
            case "DRAFTING" -> new Drafting();
            case "SENT_TO_SIGN" -> new SentToSign();
            case "SIGNED" -> new Signed();
            case "ISSUED" -> new Issued();
            case "ARCHIVED" -> new Archived();
            case "WITHDRAWN" -> new Withdrawn();
            default -> throw new IllegalArgumentException("no minutes state: " + code);
        };
    }

    /** Whether the text can still change. */
    default boolean editable() {
        return switch (this) {
            case Drafting _,InReview _ -> true;
            case SentToSign _,Signed _,Issued _,Archived _,Withdrawn _ -> false;
        };
    }

    /** Whether it was signed. */
    default boolean signed() {
        return switch (this) {
            case Drafting _,InReview _,SentToSign _ -> false;
            case Signed _,Issued _,Archived _,Withdrawn _ -> true;
        };
    }

    /** Whether it is issued or further, and in force. */
    default boolean issued() {
        return switch (this) {
            case Drafting _,InReview _,SentToSign _,Signed _,Withdrawn _ -> false;
            case Issued _,Archived _ -> true;
        };
    }
}
