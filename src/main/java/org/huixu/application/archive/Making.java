package org.huixu.application.archive;

import org.huixu.application.sheet.ItemForm;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.domain.agenda.ItemId;

/** A paper of a meeting that is made when it is needed. */
sealed interface Making {

    /** A table about the meeting. */
    record Table(MeetingSheet kind) implements Making {
    }

    /** A form about an item. */
    record Form(ItemForm kind, ItemId item) implements Making {
    }

    /** Any other one. */
    enum Single implements Making {
        NOTICES, PRESENCES, RECORD, MINUTES_DRAFT, SIGNING, LETTERS
    }
}
