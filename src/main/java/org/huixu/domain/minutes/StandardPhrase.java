package org.huixu.domain.minutes;

import org.huixu.domain.Entity;

/** A phrase with which sentences of minutes begin (规范用语), such as 会议指出，; the office keeps its own list. */
public record StandardPhrase(StandardPhraseId id, long version, int phraseOrder, String text) implements Entity {
}
