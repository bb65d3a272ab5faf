package org.huixu.desktop.minutes;

import org.huixu.application.minutes.MinutesLists.Line;
import org.huixu.application.text.Texts;
import org.huixu.domain.minutes.MinutesState;
import org.jspecify.annotations.Nullable;

/** How far minutes are, as the list groups them. */
enum Stage {
    ALL, NONE, DRAFTING, REVIEW, SIGNING, SIGNED, ISSUED, ARCHIVED, WITHDRAWN;

    private static final Texts TEXTS = Texts.of(Stage.class);

    static Stage of(Line line) {
        return of(line.minutes() == null ? null : line.minutes().state());
    }

    String words() {
        return TEXTS.get(switch (this) {
            case ALL -> "minutesList.stage.all";
            case NONE -> "minutesList.stage.none";
            case DRAFTING -> "minutesList.stage.drafting";
            case REVIEW -> "minutesList.stage.review";
            case SIGNING -> "minutesList.stage.signing";
            case SIGNED -> "minutesList.stage.signed";
            case ISSUED -> "minutesList.stage.issued";
            case ARCHIVED -> "minutesList.stage.archived";
            case WITHDRAWN -> "minutesList.stage.withdrawn";
        });
    }

    boolean holds(Line line) {
        return this == ALL || of(line) == this;
    }

    private static Stage of(@Nullable MinutesState state) {
        return switch (state) {
            case null -> NONE;
            case MinutesState.Drafting _ -> DRAFTING;
            case MinutesState.InReview _ -> REVIEW;
            case MinutesState.SentToSign _ -> SIGNING;
            case MinutesState.Signed _ -> SIGNED;
            case MinutesState.Issued _ -> ISSUED;
            case MinutesState.Archived _ -> ARCHIVED;
            case MinutesState.Withdrawn _ -> WITHDRAWN;
        };
    }
}
