package org.huixu.domain.agenda;

import org.huixu.domain.Coded;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.StepKey;

/**
 * Life of an agenda item (art. 47–49): draft → in route → submitted → approved → scheduled → discussed; returned,
 * withdrawn or postponed from any step before the discussion.
 */
public sealed interface ItemState extends Coded {

    /** Being written by the proposing unit. */
    record Draft() implements ItemState {
        @Override
        public String code() {
            return "DRAFT";
        }
    }

    /** On its route of approvals; {@code step} is the last one taken. */
    record InRoute(StepKey step) implements ItemState {
        @Override
        public String code() {
            return "IN_ROUTE:" + step.value();
        }
    }

    /** Handed in to the office (提报, art. 49). */
    record Submitted() implements ItemState {
        @Override
        public String code() {
            return "SUBMITTED";
        }
    }

    /** The head has approved it for the list of items (审定, art. 47). */
    record Approved() implements ItemState {
        @Override
        public String code() {
            return "APPROVED";
        }
    }

    /** On the agenda of a meeting (列入会议). */
    record Scheduled() implements ItemState {
        @Override
        public String code() {
            return "SCHEDULED";
        }
    }

    /** Discussed, with its result (上会). */
    record Discussed(ResultKey result) implements ItemState {
        @Override
        public String code() {
            return "DISCUSSED:" + result.value();
        }
    }

    /** Sent back with a reason; keeps the steps it has (退回). */
    record Returned() implements ItemState {
        @Override
        public String code() {
            return "RETURNED";
        }
    }

    /** Taken back by the unit; locked (撤回). */
    record Withdrawn() implements ItemState {
        @Override
        public String code() {
            return "WITHDRAWN";
        }
    }

    /** Put off; keeps number, papers and history (缓议). */
    record Postponed() implements ItemState {
        @Override
        public String code() {
            return "POSTPONED";
        }
    }

    /** Undoes {@link #code()}. */
    static ItemState parse(String code) {
        int colon = code.indexOf(':');
        String name = colon < 0 ? code : code.substring(0, colon);
        String rest = colon < 0 ? "" : code.substring(colon + 1);
        return switch (name) {
            case "DRAFT" -> new Draft();
            case "IN_ROUTE" -> new InRoute(new StepKey(rest));
            case "SUBMITTED" -> new Submitted();
            case "APPROVED" -> new Approved();
            case "SCHEDULED" -> new Scheduled();
            case "DISCUSSED" -> new Discussed(new ResultKey(rest));
            case "RETURNED" -> new Returned();
            case "WITHDRAWN" -> new Withdrawn();
            case "POSTPONED" -> new Postponed();
            default -> throw new IllegalArgumentException("no item state: " + code);
        };
    }

    /** Whether the item may still be changed, moved along its route or put on an agenda. */
    default boolean live() {
        return switch (this) {
            case Draft _,InRoute _,Submitted _,Approved _,Scheduled _,Returned _,Postponed _ -> true;
            case Discussed _,Withdrawn _ -> false;
        };
    }

    /** Whether the office holds it: submitted or further. */
    default boolean submitted() {
        return switch (this) {
            case Submitted _,Approved _,Scheduled _,Discussed _ -> true;
            case Draft _,InRoute _,Returned _,Withdrawn _,Postponed _ -> false;
        };
    }
}
